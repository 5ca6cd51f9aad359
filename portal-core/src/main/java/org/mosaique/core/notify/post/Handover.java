package org.mosaique.core.notify.post;

/**
 * What became of a mail that was handed to the mail server.
 *
 * @param fate what it is
 * @param said what the server, or the line to it, said; empty when it was taken
 */
public record Handover(Fate fate, String said) {

    /** How it ended. */
    public enum Fate {
        /** The server answered for it. */
        TAKEN,
        /** It was surely not taken; it may be another time. */
        LATER,
        /** It was refused for good. */
        REFUSED,
        /** The line broke after the mail had gone out and before the server's word: it may have been taken. */
        UNKNOWN
    }

    static Handover taken() {
        return new Handover(Fate.TAKEN, "");
    }
}
