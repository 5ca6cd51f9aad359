package org.mosaique.web.backoffice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteRegistry;

/** Says when something was, in words, in the zone of a site and in the reader's language. */
@Named("when")
@ApplicationScoped
public class Moments {

    private Texts texts;
    private SiteRegistry sites;
    private Clock clock;

    /** For the container's proxy. */
    protected Moments() {}

    @Inject
    public Moments(Texts texts, SiteRegistry sites, Clock clock) {
        this.texts = texts;
        this.sites = sites;
        this.clock = clock;
    }

    /** Day and time: 12 mars 2026 à 14:32. */
    public String at(Instant instant, String siteKey) {
        return format("backoffice.when.at", instant, siteKey);
    }

    /** The day alone: 12 mars 2026. */
    public String day(Instant instant, String siteKey) {
        return format("backoffice.when.day", instant, siteKey);
    }

    /** A day of the calendar, whatever the zone: 12 mars 2026. */
    public String date(LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofPattern(texts.text("backoffice.when.day"), texts.locale())
                        .format(day);
    }

    /** The time alone when it was today, else day and time. */
    public String saved(Instant instant, String siteKey) {
        return format(isToday(instant, siteKey) ? "backoffice.when.time" : "backoffice.when.at", instant, siteKey);
    }

    /** The time of this moment. */
    public String now(String siteKey) {
        return format("backoffice.when.time", clock.instant(), siteKey);
    }

    /** Whether it was on this day in the site's zone. */
    public boolean isToday(Instant instant, String siteKey) {
        var today = clock.instant().atZone(zone(siteKey)).toLocalDate();
        return instant.atZone(zone(siteKey)).toLocalDate().equals(today);
    }

    /** How long ago: depuis trois jours. */
    public String since(Instant instant) {
        var past = Duration.between(instant, clock.instant());
        if (past.toDays() > 0) {
            return texts.fill("backoffice.when.days", past.toDays());
        }
        return past.toHours() > 0
                ? texts.fill("backoffice.when.hours", past.toHours())
                : texts.fill("backoffice.when.minutes", Math.max(0, past.toMinutes()));
    }

    private String format(String patternKey, Instant instant, String siteKey) {
        return instant == null
                ? ""
                : DateTimeFormatter.ofPattern(texts.text(patternKey), texts.locale())
                        .format(instant.atZone(zone(siteKey)));
    }

    private ZoneId zone(String siteKey) {
        return sites.find(siteKey)
                .map(Site::timeZone)
                .orElseGet(() -> sites.network().timeZone());
    }
}
