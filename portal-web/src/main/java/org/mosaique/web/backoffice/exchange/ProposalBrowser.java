package org.mosaique.web.backoffice.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mosaique.core.content.PublicationState;
import org.mosaique.core.exchange.ProposalListing;
import org.mosaique.core.shared.Page;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Links;
import org.mosaique.web.backoffice.Query;

/** Backs {@code /admin/proposals}: what comes to a site from others, what waits first. */
@Named("proposalBrowser")
@RequestScoped
public class ProposalBrowser {

    private static final int SIZE = 20;

    private ProposalListing listing;
    private SiteRegistry sites;
    private Bench bench;
    private Query query;

    private Page<ProposalListing.Row> page;
    private Links links;
    private ProposalListing.Filter filter;
    private ProposalListing.Order order;

    /** For the container's proxy. */
    protected ProposalBrowser() {}

    @Inject
    public ProposalBrowser(ProposalListing listing, SiteRegistry sites, Bench bench, Query query) {
        this.listing = listing;
        this.sites = sites;
        this.bench = bench;
        this.query = query;
    }

    /** Reads the page that the address asks for. */
    public void open() {
        filter = new ProposalListing.Filter(
                bench.getSiteKey(),
                query.choice("state", PublicationState.class, PublicationState.PROPOSED),
                query.text("from"),
                query.text("q"));
        order = query.choice("sort", ProposalListing.Order.class, ProposalListing.Order.OLDEST);
        page = listing.page(filter, order, query.page(), SIZE);
        links = new Links(
                "/admin/proposals",
                Map.of(
                        "site", filter.siteKey(),
                        "q", filter.text(),
                        "from", filter.originKey(),
                        "state", getState(),
                        "sort", getSort()));
    }

    /** Where one of them is read and decided on. */
    public String href(ProposalListing.Row row) {
        return "/admin/publication?ref=" + row.itemRef() + "&site=" + row.siteKey();
    }

    /** The sites from which something may come. */
    public List<Site> getOrigins() {
        return sites.all().stream()
                .filter(site -> !site.key().equals(bench.getSiteKey()))
                .toList();
    }

    /** Whether anything but the state narrows the list. */
    public boolean isFiltered() {
        return !filter.text().isEmpty() || !filter.originKey().isEmpty();
    }

    /** {@code selected} for the origin asked for, else null. */
    public String chosen(Site site) {
        return site.key().equals(filter.originKey()) ? "selected" : null;
    }

    /** {@code true} for the state asked for, else null. */
    public String marked(PublicationState candidate) {
        return candidate == filter.state() ? "true" : null;
    }

    /** {@code true} for the order in use, else null. */
    public String mark(ProposalListing.Order candidate) {
        return candidate == order ? "true" : null;
    }

    public Page<ProposalListing.Row> getPage() {
        return page;
    }

    public Links getLinks() {
        return links;
    }

    public String getText() {
        return filter.text();
    }

    /** The state asked for; an empty string for what waits. */
    public String getState() {
        return filter.state() == PublicationState.PROPOSED ? "" : filter.state().name();
    }

    /** The state asked for. */
    public PublicationState getShown() {
        return filter.state();
    }

    public String getSort() {
        return order == ProposalListing.Order.OLDEST ? "" : order.name().toLowerCase(Locale.ROOT);
    }

    public PublicationState[] getStates() {
        return new PublicationState[] {
            PublicationState.PROPOSED, PublicationState.LIVE, PublicationState.DECLINED, PublicationState.WITHDRAWN
        };
    }

    public ProposalListing.Order[] getOrders() {
        return ProposalListing.Order.values();
    }
}
