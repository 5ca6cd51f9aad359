package org.mosaique.core.site;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.site.setting.Entry;

/**
 * How long a content of a site is taken to be right without anybody looking at it again.
 *
 * @param months after its publication or its last confirmation, 1 to 60; 0 when the site does not ask
 */
public record Freshness(Integer months) {

    private static final int YEAR = 12;
    private static final int LONGEST = 60;

    /** A site that says nothing: a year. */
    public static final Freshness BLANK = new Freshness(YEAR);

    /** After how many months contents are to be verified; a site without it takes its parent's. */
    public static final Entry<Freshness> ENTRY = Entry.of("freshness", BLANK, true, Freshness::objections);

    public Freshness {
        months = months == null ? YEAR : months;
    }

    /** What a site has decided. */
    public static Freshness of(Site site) {
        return site.get(ENTRY);
    }

    /** What nobody has looked at since then is to be verified; the beginning of time when the site does not ask. */
    public Instant limit(Site site, Clock clock) {
        return months == 0
                ? Instant.EPOCH
                : clock.instant().atZone(site.timeZone()).minusMonths(months).toInstant();
    }

    /** This day on the clocks of a site. */
    public static LocalDate today(Site site, Clock clock) {
        return clock.instant().atZone(site.timeZone()).toLocalDate();
    }

    private static List<Objection> objections(Freshness freshness) {
        return freshness.months() < 0 || freshness.months() > LONGEST
                ? List.of(Objection.at("months", "freshness.months", freshness.months()))
                : List.of();
    }
}
