package org.mosaique.core.calendar;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One entry of the calendar.
 *
 * @param ref stable key of what it is about, for its kind
 * @param who who writes it; an empty string for nobody
 * @param by who planned or noted it; an empty string when that is not known
 * @param itemRef the item; null for an idea that nobody writes yet
 * @param number the revision; 0 for such an idea
 * @param at the moment; null when it has a day only
 * @param on the day on the clocks of the site; null for some day
 * @param changedAt when it was changed last
 */
public record Planned(
        Kind kind,
        Stage stage,
        UUID ref,
        String siteKey,
        String typeKey,
        String title,
        String theme,
        String who,
        String by,
        UUID itemRef,
        int number,
        Instant at,
        LocalDate on,
        Instant changedAt)
        implements Serializable {

    /** What is to happen, or has happened. */
    public enum Kind {
        /** Something is to be written. */
        IDEA,
        /** A text is to be ready. */
        TEXT,
        /** A text becomes public. */
        PUBLISH,
        /** A content is taken down. */
        TAKE_DOWN,
        /** A content is to be verified. */
        VERIFY
    }

    /** How far it is. */
    public enum Stage {
        /** Nobody writes it yet. */
        UNASSIGNED,
        /** It is being written. */
        WRITING,
        /** It is being decided on. */
        DECIDING,
        /** It waits for its moment. */
        PLANNED,
        /** It has happened. */
        DONE,
        /** It could not happen, or its moment has passed. */
        PROBLEM
    }

    /** Whether it has a moment, not only a day. */
    public boolean isTimed() {
        return at != null;
    }

    /** Whether nobody writes it yet. */
    public boolean isUnassigned() {
        return stage == Stage.UNASSIGNED;
    }
}
