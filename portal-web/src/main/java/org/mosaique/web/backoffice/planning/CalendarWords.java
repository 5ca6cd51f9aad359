package org.mosaique.web.backoffice.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import org.mosaique.core.calendar.Planned;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.web.backoffice.Paths;
import org.mosaique.web.backoffice.Texts;

/** Says what an entry of the calendar is, and where it leads. */
@Named("calendarWords")
@RequestScoped
public class CalendarWords {

    private Texts texts;
    private Paths paths;
    private SiteRegistry sites;

    /** For the container's proxy. */
    protected CalendarWords() {}

    @Inject
    public CalendarWords(Texts texts, Paths paths, SiteRegistry sites) {
        this.texts = texts;
        this.paths = paths;
        this.sites = sites;
    }

    /** What is to happen, with its time if it has one: Parution 08:00. */
    public String what(Planned entry) {
        var kind = texts.name("calendar.kind", entry.kind());
        return entry.isTimed() ? kind + " " + time(entry) : kind;
    }

    private String time(Planned entry) {
        return DateTimeFormatter.ofPattern(texts.text("backoffice.when.time"), texts.locale())
                .format(entry.at().atZone(sites.get(entry.siteKey()).timeZone()));
    }

    /** How far it is: en rédaction. */
    public String stage(Planned entry) {
        return texts.name("calendar.stage", entry.stage());
    }

    /** Who writes it, or that nobody does. */
    public String who(Planned entry) {
        return entry.who().isEmpty() ? texts.text("calendar.nobody") : entry.who();
    }

    /** Where it is read and changed. */
    public String href(Planned entry) {
        return entry.itemRef() == null
                ? "/admin/idea?ref=" + entry.ref() + "&site=" + entry.siteKey()
                : paths.review(entry.itemRef(), entry.number());
    }
}
