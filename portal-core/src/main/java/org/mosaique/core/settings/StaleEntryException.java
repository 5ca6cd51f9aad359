package org.mosaique.core.settings;

import java.time.Instant;

/** Somebody else changed an entry since it was read. Nothing was changed by the one who was late. */
public class StaleEntryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String by;
    private final Instant at;

    StaleEntryException(String entry, String by, Instant at) {
        super("entry " + entry + " was changed meanwhile");
        this.by = by;
        this.at = at;
    }

    /** Who changed it; empty when it was not changed on this site itself. */
    public String by() {
        return by;
    }

    /** When; null when it was not changed on this site itself. */
    public Instant at() {
        return at;
    }
}
