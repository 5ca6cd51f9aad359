package org.mosaique.core.media.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/** When the right to show a picture ends: with the last day, at midnight where the site is. */
public final class UsageRights {

    /** How long before the end people are warned. */
    public static final Period NOTICE = Period.ofDays(30);

    private UsageRights() {}

    /** The first moment at which it may be shown no more; null without end. */
    public static Instant end(LocalDate lastDay, ZoneId zone) {
        return lastDay == null ? null : lastDay.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** Whether the last day is over. */
    public static boolean isOver(LocalDate lastDay, ZoneId zone, Instant now) {
        return lastDay != null && !now.isBefore(end(lastDay, zone));
    }

    /** Whether the last day is near, and not over yet. */
    public static boolean isNear(LocalDate lastDay, ZoneId zone, Instant now) {
        return lastDay != null
                && !isOver(lastDay, zone, now)
                && !now.isBefore(lastDay.minus(NOTICE).atStartOfDay(zone).toInstant());
    }
}
