package org.mosaique.web.backoffice.planning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mosaique.core.access.Permission;
import org.mosaique.core.calendar.CalendarLinks;
import org.mosaique.core.settings.SiteSettings;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.site.Freshness;
import org.mosaique.web.backoffice.Bench;

/** What one sets beside the calendar: one's private link to it, and when contents are to be verified. */
@Named("calendarDesk")
@RequestScoped
public class CalendarDesk {

    /** Where links lead; what follows is the secret. */
    public static final String PATH = "/admin/agenda/";

    private CalendarLinks links;
    private SiteSettings settings;
    private Bench bench;

    @Inject
    @ConfigProperty(name = "portal.base.url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    private Optional<String> token;
    private String months = "";

    /** For the container's proxy. */
    protected CalendarDesk() {}

    @Inject
    public CalendarDesk(CalendarLinks links, SiteSettings settings, Bench bench) {
        this.links = links;
        this.settings = settings;
        this.bench = bench;
    }

    @PostConstruct
    void load() {
        token = links.own();
        months = String.valueOf(Freshness.of(bench.getSite()).months());
    }

    /** Makes the link, or another one in its place. */
    public String renew() {
        links.renew();
        return here("calendar-link");
    }

    /** Ends the link. */
    public String end() {
        links.end();
        return here("calendar-link-ended");
    }

    /** Takes over after how many months contents are to be verified. */
    public String keep() {
        if (!months.strip().matches("[0-9]{1,2}")) {
            throw new RefusedException(List.of(Objection.at("months", "freshness.months", months)));
        }
        settings.change(bench.getSiteKey(), Freshness.ENTRY, new Freshness(Integer.valueOf(months.strip())));
        return here("saved");
    }

    private String here(String news) {
        return "/admin/calendar?faces-redirect=true&site=" + bench.getSiteKey() + "&done=" + news;
    }

    /** Whether the person has a link. */
    public boolean isLinked() {
        return token.isPresent();
    }

    /** The whole link; an empty string when there is none. */
    public String getLink() {
        return token.map(secret -> baseUrl + PATH + secret + ".ics").orElse("");
    }

    /** Whether the person decides when contents are to be verified. */
    public boolean isDeciding() {
        return bench.may(Permission.SITE_COMPOSE);
    }

    public String getMonths() {
        return months;
    }

    public void setMonths(String months) {
        this.months = months == null ? "" : months;
    }
}
