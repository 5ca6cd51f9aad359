package org.mosaique.core.schedule;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A date and time as somebody typed it, understood on the clocks of a zone. In the night when clocks go forward a time may
 * not exist: the moment as long after the change is taken, 03:30 for 02:30. In the night when they go back a time comes
 * twice: the earlier one is taken.
 *
 * @param typed what was typed
 * @param taken what clocks show at the moment that was taken
 * @param at that moment
 * @param kind whether there was something to decide
 */
public record LocalMoment(LocalDateTime typed, LocalDateTime taken, Instant at, Kind kind) implements Serializable {

    /** How a time stands on the clocks of its zone. */
    public enum Kind {
        /** It comes once. */
        PLAIN,
        /** It does not come: clocks jump over it. */
        SKIPPED,
        /** It comes twice: clocks are put back. */
        TWICE
    }

    /** What somebody typed, in a zone. */
    public static LocalMoment of(LocalDateTime typed, ZoneId zone) {
        var taken = ZonedDateTime.of(typed, zone).withEarlierOffsetAtOverlap();
        var offsets = zone.getRules().getValidOffsets(typed).size();
        var kind = offsets == 0 ? Kind.SKIPPED : offsets == 1 ? Kind.PLAIN : Kind.TWICE;
        return new LocalMoment(typed, taken.toLocalDateTime(), taken.toInstant(), kind);
    }
}
