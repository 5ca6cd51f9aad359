package org.mosaique.core.notes.anchor;

import java.io.Serializable;

/**
 * A passage as it was when somebody spoke of it, with a little of what stood around it.
 *
 * @param quote the passage
 * @param before what stood right before it, up to {@link #CONTEXT} characters; empty at the beginning
 * @param after what stood right after it; empty at the end
 */
public record Anchor(String quote, String before, String after) implements Serializable {

    /** How much of what stands around is remembered. */
    public static final int CONTEXT = 48;

    /** The longest passage, in characters. */
    public static final int LONGEST = 1_000;
}
