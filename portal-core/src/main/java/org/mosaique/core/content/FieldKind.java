package org.mosaique.core.content;

/** What a component of a body holds, so that it can be compared, merged and shown without knowing the content type. */
public enum FieldKind {
    /** Words in one line or several. */
    WORDS,
    /** Clean HTML. */
    RICH,
    /** The key of a theme. */
    THEME,
    /** Codes of places. */
    PLACES,
    /** The code of a language. */
    LANGUAGE,
    /** A picture with what is said of it. */
    PICTURE,
    /** The key of another item. */
    ITEM,
    /** Anything else: told by its JSON. */
    OTHER;

    /** Whether two changes of it can be joined word by word. */
    public boolean isText() {
        return this == WORDS || this == RICH;
    }
}
