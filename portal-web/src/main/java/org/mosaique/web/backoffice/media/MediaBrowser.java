package org.mosaique.web.backoffice.media;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mosaique.core.access.Permission;
import org.mosaique.core.media.desk.MediaListing;
import org.mosaique.core.media.desk.MediaListing.Only;
import org.mosaique.core.media.desk.MediaListing.Order;
import org.mosaique.core.media.notice.UsageRights;
import org.mosaique.core.shared.Page;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Links;
import org.mosaique.web.backoffice.Moments;
import org.mosaique.web.backoffice.Query;
import org.mosaique.web.backoffice.Texts;

/** Backs {@code /admin/media} and {@code /admin/media/choose}: the library of a site, narrowed and sorted by its address. */
@Named("mediaBrowser")
@RequestScoped
public class MediaBrowser {

    private static final int SIZE = 24;
    private static final int FEW = 12;

    @Inject
    private MediaListing listing;

    @Inject
    private SiteRegistry sites;

    @Inject
    private Bench bench;

    @Inject
    private Query query;

    @Inject
    private Texts texts;

    @Inject
    private Moments when;

    @Inject
    private Clock clock;

    private Page<MediaListing.Row> page;
    private Links links;
    private MediaListing.Filter filter;
    private Order order;

    /** Reads the page that the address asks for. */
    public void open() {
        read("/admin/media", SIZE, query.choice("only", Only.class, Only.ALL));
    }

    /** Reads what an author may choose from; begins with the pictures of the site one is on. */
    public void choose() {
        read("/admin/media/choose", FEW, Only.ALL);
    }

    private void read(String path, int size, Only only) {
        filter = new MediaListing.Filter(
                bench.getSiteKey(), from(path), query.text("q"), day("since"), day("until"), only);
        order = query.choice("sort", Order.class, Order.RECENT);
        page = listing.page(filter, order, query.page(), size);
        links = new Links(
                path,
                Map.of(
                        "site", filter.siteKey(),
                        "q", filter.text(),
                        "from", query.text("from"),
                        "since", getSince(),
                        "until", getUntil(),
                        "only", getOnly(),
                        "sort", getSort()));
    }

    private String from(String path) {
        var asked = query.text("from");
        var usual = path.endsWith("choose") ? bench.getSiteKey() : "";
        return asked.isEmpty() ? usual : asked.equals("all") ? "" : asked;
    }

    private LocalDate day(String name) {
        try {
            return query.text(name).isEmpty() ? null : LocalDate.parse(query.text(name));
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    /** Whether anything narrows the list. */
    public boolean isFiltered() {
        return filter.only() != Only.ALL
                || !filter.text().isEmpty()
                || !query.text("from").isEmpty()
                || filter.since() != null
                || filter.until() != null;
    }

    /** Whether one may give pictures to the site one is on. */
    public boolean isOpenToMe() {
        return bench.may(Permission.CONTENT_EDIT) || bench.may(Permission.MEDIA_MANAGE);
    }

    /** Whether a picture's rights have ended. */
    public boolean over(MediaListing.Row row) {
        return UsageRights.isOver(row.rightsUntil(), sites.get(row.siteKey()).timeZone(), now());
    }

    /** Whether a picture's rights end soon. */
    public boolean near(MediaListing.Row row) {
        return UsageRights.isNear(row.rightsUntil(), sites.get(row.siteKey()).timeZone(), now());
    }

    private Instant now() {
        return clock.instant();
    }

    /** Whether it comes from another site than the one one is on. */
    public boolean foreign(MediaListing.Row row) {
        return !row.siteKey().equals(bench.getSiteKey());
    }

    /** Where a picture comes from, in words. */
    public String origin(MediaListing.Row row) {
        return texts.fill("backoffice.media.mark.foreign", texts.site(row.siteKey()));
    }

    /** When the rights of a picture end, in words. */
    public String ending(MediaListing.Row row) {
        return texts.fill("backoffice.media.mark.near", when.date(row.rightsUntil()));
    }

    /** The list without anything that narrows it. */
    public String getWhole() {
        return links.without("q", "only", "from", "since", "until");
    }

    /** {@code selected} for what is asked for, else null. */
    public String chosen(Object candidate) {
        return candidate.equals(filter.only()) || candidate.equals(filter.from()) ? "selected" : null;
    }

    /** {@code true} for the order in use, else null. */
    public String mark(Order candidate) {
        return candidate == order ? "true" : null;
    }

    public Page<MediaListing.Row> getPage() {
        return page;
    }

    public Links getLinks() {
        return links;
    }

    public String getText() {
        return filter.text();
    }

    public String getSince() {
        return filter.since() == null ? "" : filter.since().toString();
    }

    public String getUntil() {
        return filter.until() == null ? "" : filter.until().toString();
    }

    public String getOnly() {
        return filter.only() == Only.ALL ? "" : filter.only().name().toLowerCase(Locale.ROOT);
    }

    public String getSort() {
        return order == Order.RECENT ? "" : order.name().toLowerCase(Locale.ROOT);
    }

    public Only[] getNarrowings() {
        return Only.values();
    }

    public Order[] getOrders() {
        return Order.values();
    }

    /** The sites whose pictures one may ask for: all of them share with the network. */
    public List<Site> getSites() {
        return sites.all();
    }

    /** How many files may be sent at once. */
    public int getMost() {
        return Uploads.MOST;
    }
}
