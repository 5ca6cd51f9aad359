package org.mosaique.web.backoffice.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.calendar.CalendarListing;
import org.mosaique.core.calendar.Planned;
import org.mosaique.core.calendar.Planned.Stage;
import org.mosaique.core.site.Site;
import org.mosaique.web.backoffice.Texts;

/** The calendar of all sites of the current actor, from two months ago to over a year ahead, as a file. */
@RequestScoped
public class Subscription {

    private static final int DAYS_BACK = 60;
    private static final int DAYS_AHEAD = 400;

    private CalendarListing listing;
    private AccessControl access;
    private CalendarWords words;
    private Texts texts;
    private Clock clock;

    @Inject
    @ConfigProperty(name = "portal.base.url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    /** For the container's proxy. */
    protected Subscription() {}

    @Inject
    public Subscription(CalendarListing listing, AccessControl access, CalendarWords words, Texts texts, Clock clock) {
        this.listing = listing;
        this.access = access;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    /** The file; without an event for whoever works on no site any more. */
    public String write() {
        var file = new CalendarFile(texts.text("calendar.title"));
        entries().forEach(entry -> file.add(event(entry)));
        return file.end();
    }

    private List<Planned> entries() {
        var sites = Stream.of(Permission.CONTENT_READ_ANY, Permission.CONTENT_EDIT)
                .flatMap(permission -> access.sitesWith(permission).stream())
                .map(Site::key)
                .distinct()
                .toList();
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return sites.isEmpty()
                ? List.of()
                : listing.entries(
                        new CalendarListing.Filter(sites, null, "", ""),
                        today.minusDays(DAYS_BACK),
                        today.plusDays(DAYS_AHEAD));
    }

    private CalendarFile.Event event(Planned entry) {
        var kind = texts.name("calendar.kind", entry.kind());
        return new CalendarFile.Event(
                entry.kind().name().toLowerCase(Locale.ROOT) + "-" + entry.ref() + "@mosaique",
                entry.changedAt(),
                entry.at(),
                entry.on(),
                texts.fill("calendar.event", kind, texts.title(entry.title()), words.stage(entry)),
                texts.fill("calendar.event.text", words.who(entry), texts.site(entry.siteKey())),
                texts.site(entry.siteKey()),
                baseUrl + words.href(entry),
                entry.stage() == Stage.PLANNED || entry.stage() == Stage.DONE);
    }
}
