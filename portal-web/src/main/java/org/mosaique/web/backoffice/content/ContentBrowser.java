package org.mosaique.web.backoffice.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;
import org.mosaique.core.access.Permission;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.shared.Page;
import org.mosaique.core.workflow.contents.ContentListing;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Links;
import org.mosaique.web.backoffice.Paths;
import org.mosaique.web.backoffice.Query;

/** Backs {@code /admin/contents}: the contents of a site, by state and words, in one of three orders. */
@Named("contentBrowser")
@RequestScoped
public class ContentBrowser {

    private static final int SIZE = 20;

    private ContentListing listing;
    private Bench bench;
    private Paths paths;
    private Query query;

    private Page<ContentListing.Row> page;
    private Links links;
    private ContentListing.Filter filter;
    private ContentListing.Order order;

    /** For the container's proxy. */
    protected ContentBrowser() {}

    @Inject
    public ContentBrowser(ContentListing listing, Bench bench, Paths paths, Query query) {
        this.listing = listing;
        this.bench = bench;
        this.paths = paths;
        this.query = query;
    }

    /** Reads the page that the address asks for. */
    public void open() {
        filter = new ContentListing.Filter(
                bench.getSiteKey(), query.choice("state", ReviewState.class, null), query.text("q"), whence());
        order = query.choice("sort", ContentListing.Order.class, ContentListing.Order.RECENT);
        page = listing.page(filter, order, query.page(), SIZE);
        links = new Links(
                "/admin/contents",
                Map.of(
                        "site",
                        filter.siteKey(),
                        "q",
                        filter.text(),
                        "state",
                        getState(),
                        "sort",
                        getSort(),
                        "from",
                        getFrom()));
    }

    /** Where the person may look: who reads only their own sees nothing from elsewhere. */
    private ContentListing.Whence whence() {
        return isWide()
                ? query.choice("from", ContentListing.Whence.class, ContentListing.Whence.HERE)
                : ContentListing.Whence.HERE;
    }

    /** Where a row leads: to the editor while it is being written, else to the review, or to what the site makes of it. */
    public String href(ContentListing.Row row) {
        if (isElsewhere()) {
            return "/admin/publication?ref=" + row.itemRef() + "&site=" + bench.getSiteKey();
        }
        return row.state().isEditable() && bench.actor().is(row.authorRef())
                ? paths.edit(row.typeKey(), row.itemRef(), row.number())
                : paths.review(row.itemRef(), row.number());
    }

    /** Whether there is a choice between what is from here and what is from elsewhere. */
    public boolean isWide() {
        return bench.may(Permission.CONTENT_READ_ANY);
    }

    /** Whether the list shows what other sites wrote. */
    public boolean isElsewhere() {
        return filter.whence() == ContentListing.Whence.ELSEWHERE;
    }

    /** {@code elsewhere}, or an empty string. */
    public String getFrom() {
        return isElsewhere() ? "elsewhere" : "";
    }

    /** Whether anything narrows the list. */
    public boolean isFiltered() {
        return filter.state() != null || !filter.text().isEmpty();
    }

    /** {@code selected} for the state asked for, else null. */
    public String chosen(ReviewState state) {
        return state == filter.state() ? "selected" : null;
    }

    /** {@code true} for the order in use, else null. */
    public String mark(ContentListing.Order candidate) {
        return candidate == order ? "true" : null;
    }

    public Page<ContentListing.Row> getPage() {
        return page;
    }

    public Links getLinks() {
        return links;
    }

    public String getText() {
        return filter.text();
    }

    /** The state asked for; an empty string for all. */
    public String getState() {
        return filter.state() == null ? "" : filter.state().name();
    }

    public String getSort() {
        return order == ContentListing.Order.RECENT ? "" : order.name().toLowerCase(Locale.ROOT);
    }

    public ReviewState[] getStates() {
        return ReviewState.values();
    }

    public ContentListing.Order[] getOrders() {
        return ContentListing.Order.values();
    }
}
