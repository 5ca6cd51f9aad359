package org.mosaique.core.site.face;

import java.time.LocalDate;

/**
 * From one day to another, both of them included.
 *
 * @param from the first day; null when it has always been
 * @param until the last day; null when no end is known
 */
record Period(LocalDate from, LocalDate until) {

    /** Whether that day lies within. */
    boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** Whether it does not end before it begins. */
    boolean isInOrder() {
        return from == null || until == null || !until.isBefore(from);
    }
}
