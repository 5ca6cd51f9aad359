package org.mosaique.core.notify.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mosaique.core.notify.Rhythm;

/** When digests are made: once a day at one hour of the reader's zone, or on Mondays at that hour. */
@ApplicationScoped
public class DigestDays {

    private int hour;

    /** For the container's proxy. */
    protected DigestDays() {}

    @Inject
    public DigestDays(@ConfigProperty(name = "portal.digest.hour", defaultValue = "7") int hour) {
        this.hour = hour;
    }

    /** The day of the last digest at or before a moment: what is made now is made for that day. */
    public LocalDate period(Instant now, ZoneId zone) {
        var today = now.atZone(zone).toLocalDate();
        return on(today, zone).isAfter(now) ? today.minusDays(1) : today;
    }

    private Instant on(LocalDate day, ZoneId zone) {
        return day.atTime(hour, 0).atZone(zone).toInstant();
    }

    /**
     * The first digest after a moment. Each day has one, also the day on which that hour comes twice (it is the first) or
     * does not come at all (it is the moment at which the clock is put forward by as much).
     */
    public Instant next(Rhythm rhythm, Instant after, ZoneId zone) {
        var today = after.atZone(zone).toLocalDate();
        var step = rhythm == Rhythm.WEEKLY ? 7 : 1;
        var day = rhythm == Rhythm.WEEKLY ? today.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)) : today;
        while (true) {
            var digest = on(day, zone);
            if (digest.isAfter(after)) {
                return digest;
            }
            day = day.plusDays(step);
        }
    }
}
