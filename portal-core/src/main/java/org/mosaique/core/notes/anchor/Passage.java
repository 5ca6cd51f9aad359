package org.mosaique.core.notes.anchor;

import java.io.Serializable;

/**
 * Where an anchored passage stands in a text now.
 *
 * @param found how it was found
 * @param text what stands there now; an empty string when it is gone
 * @param occurrence which of the places where this text stands word for word, from 0
 */
public record Passage(Found found, String text, int occurrence) implements Serializable {

    /** A passage that is gone. */
    public static final Passage GONE = new Passage(Found.GONE, "", 0);

    /** How a passage was found. */
    public enum Found {
        /** Word for word. */
        EXACT,
        /** At its place, in other words. */
        CHANGED,
        /** Not any more. */
        GONE
    }
}
