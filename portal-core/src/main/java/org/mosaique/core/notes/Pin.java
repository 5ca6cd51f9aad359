package org.mosaique.core.notes;

import java.io.Serializable;
import org.mosaique.core.notes.anchor.Anchor;

/**
 * Where a comment is to be pinned: to a field, to a paragraph by its number, or to a passage that was marked.
 *
 * @param field key of a field; an empty string when it is none
 * @param paragraph number of a paragraph of the text, from 0; -1 when it is none
 * @param passage a passage; null when it is none
 */
public record Pin(String field, int paragraph, Anchor passage) implements Serializable {

    /** To a field of the form. */
    public static Pin toField(String field) {
        return new Pin(field, -1, null);
    }

    /** To a whole paragraph of the text. */
    public static Pin toParagraph(int number) {
        return new Pin("", number, null);
    }

    /** To some words, with what stands around them where they were marked. */
    public static Pin toPassage(String quote, String before, String after) {
        return new Pin("", -1, new Anchor(quote, before, after));
    }
}
