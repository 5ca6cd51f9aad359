package org.mosaique.core.workflow.review.absence;

import java.io.Serializable;
import java.time.LocalDate;

/** Some days in a row, first and last included. */
public record Span(LocalDate from, LocalDate to) implements Serializable {

    /** Whether the two have a day in common. */
    public boolean meets(Span other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /** Whether that day is one of them. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
