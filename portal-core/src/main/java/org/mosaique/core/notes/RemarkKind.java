package org.mosaique.core.notes;

/** What somebody speaks of. */
public enum RemarkKind {
    /** A passage of the text. */
    PASSAGE,
    /** A field of the form. */
    FIELD,
    /** Another remark. */
    REPLY,
    /** The review as a whole. */
    NOTE
}
