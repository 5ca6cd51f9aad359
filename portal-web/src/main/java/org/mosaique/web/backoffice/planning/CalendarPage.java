package org.mosaique.web.backoffice.planning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.calendar.CalendarListing;
import org.mosaique.core.calendar.Planned;
import org.mosaique.core.content.Themes;
import org.mosaique.core.site.Freshness;
import org.mosaique.core.site.Site;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Links;
import org.mosaique.web.backoffice.Query;
import org.mosaique.web.backoffice.Texts;

/** Backs {@code /admin/calendar}: a month of what is planned, as a table or as a list, as the address asks for it. */
@Named("calendarPage")
@RequestScoped
public class CalendarPage {

    private static final String LIST = "list";
    private static final String ALL = "all";
    private static final int FARTHEST_YEARS = 20;

    private CalendarListing listing;
    private AccessControl access;
    private Bench bench;
    private Query query;
    private Texts texts;

    @Inject
    private Clock clock;

    private YearMonth month;
    private LocalDate today;
    private CalendarListing.Filter filter;
    private List<Planned> entries;
    private List<Planned> undated;
    private MonthGrid grid;
    private Links links;

    /** For the container's proxy. */
    protected CalendarPage() {}

    @Inject
    public CalendarPage(CalendarListing listing, AccessControl access, Bench bench, Query query, Texts texts) {
        this.listing = listing;
        this.access = access;
        this.bench = bench;
        this.query = query;
        this.texts = texts;
    }

    /** A form that comes back finds the page as it was sent. */
    @PostConstruct
    void comeBack() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            open();
        }
    }

    /** Reads the month that the address asks for. */
    public void open() {
        today = Freshness.today(bench.getSite(), clock);
        month = month();
        var theme = Themes.has(query.text("theme")) ? query.text("theme") : "";
        filter = new CalendarListing.Filter(sites(), stage(), query.text("author"), theme);
        links = new Links(
                "/admin/calendar",
                Map.of(
                        "site",
                        bench.getSiteKey(),
                        "month",
                        query.text("month").isEmpty() ? "" : month.toString(),
                        "view",
                        isList() ? LIST : "",
                        "sites",
                        isAllSites() ? ALL : "",
                        "stage",
                        getStage(),
                        "author",
                        filter.author(),
                        "theme",
                        theme));
        entries = isList()
                ? listing.entries(filter, month.atDay(1), month.atEndOfMonth())
                : listing.entries(filter, MonthGrid.first(month), MonthGrid.last(month));
        undated = listing.someDay(filter);
        grid = isList() ? null : MonthGrid.of(month, today, entries);
    }

    private YearMonth month() {
        try {
            var asked = YearMonth.parse(query.text("month"));
            return Math.abs(asked.getYear() - today.getYear()) > FARTHEST_YEARS ? YearMonth.from(today) : asked;
        } catch (DateTimeParseException none) {
            return YearMonth.from(today);
        }
    }

    private List<String> sites() {
        return isAllSites()
                ? Stream.of(Permission.CONTENT_READ_ANY, Permission.CONTENT_EDIT)
                        .flatMap(permission -> access.sitesWith(permission).stream())
                        .map(Site::key)
                        .distinct()
                        .toList()
                : List.of(bench.getSiteKey());
    }

    private Planned.Stage stage() {
        return Stream.of(Planned.Stage.values())
                .filter(stage -> stage.name().equalsIgnoreCase(query.text("stage")))
                .findFirst()
                .orElse(null);
    }

    /** The name of the month: mars 2027. */
    public String getTitle() {
        return DateTimeFormatter.ofPattern("LLLL yyyy", texts.locale()).format(month);
    }

    /** A day in full, for those who hear the table: lundi 1 mars. */
    public String spoken(LocalDate day) {
        return DateTimeFormatter.ofPattern(texts.text("calendar.day"), texts.locale())
                .format(day);
    }

    /** The days of the week, Monday first. */
    public List<String> getWeekdays() {
        return grid.weeks().get(0).days().stream()
                .map(day -> DateTimeFormatter.ofPattern("EEEE", texts.locale()).format(day.date()))
                .toList();
    }

    /** Where the month before is. */
    public String getPrevious() {
        return links.from("month", month.minusMonths(1).toString());
    }

    /** Where the month after is. */
    public String getNext() {
        return links.from("month", month.plusMonths(1).toString());
    }

    /** Whether the table is a list. */
    public boolean isList() {
        return query.text("view").equals(LIST);
    }

    /** Whether the calendar of all of the person's sites is asked for. */
    public boolean isAllSites() {
        return query.text("sites").equals(ALL);
    }

    /** {@code selected} where a value of a filter is the one asked for, else null. */
    public String chosen(String name, String value) {
        return value.equalsIgnoreCase(query.text(name)) ? "selected" : null;
    }

    /** {@code true} for the view in use, else null. */
    public String mark(boolean list) {
        return list == isList() ? "true" : null;
    }

    /** Whether anything narrows the calendar. */
    public boolean isNarrowed() {
        return filter.stage() != null
                || !filter.author().isEmpty()
                || !filter.theme().isEmpty();
    }

    /** The stage asked for; an empty string for all. */
    public String getStage() {
        return filter.stage() == null ? "" : filter.stage().name();
    }

    public CalendarListing.Filter getFilter() {
        return filter;
    }

    public List<Planned> getEntries() {
        return entries;
    }

    /** Ideas without a day. */
    public List<Planned> getUndated() {
        return undated;
    }

    public MonthGrid getGrid() {
        return grid;
    }

    public YearMonth getMonth() {
        return month;
    }

    public Links getLinks() {
        return links;
    }

    public Planned.Stage[] getStages() {
        return Planned.Stage.values();
    }

    public List<String> getThemes() {
        return Themes.ALL;
    }
}
