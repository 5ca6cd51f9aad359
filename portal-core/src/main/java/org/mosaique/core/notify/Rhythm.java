package org.mosaique.core.notify;

/** How soon a mail tells a person of something. The list in the back office has it at once, whatever the mail does. */
public enum Rhythm {
    /** A mail of its own, at once. */
    AT_ONCE,
    /** In one message a day. */
    DAILY,
    /** In one message a week, on Monday. */
    WEEKLY,
    /** By no mail. */
    NEVER;

    /** Whether it waits for a digest. */
    public boolean isDigest() {
        return this == DAILY || this == WEEKLY;
    }
}
