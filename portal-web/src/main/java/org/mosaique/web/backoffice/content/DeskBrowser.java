package org.mosaique.web.backoffice.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.mosaique.core.exchange.ProposalListing;
import org.mosaique.core.shared.Page;
import org.mosaique.core.workflow.DeskListing;
import org.mosaique.web.backoffice.Links;
import org.mosaique.web.backoffice.Paths;
import org.mosaique.web.backoffice.Query;

/** Backs {@code /admin}: what waits for the person, on all their sites, longest first. */
@Named("deskBrowser")
@RequestScoped
public class DeskBrowser {

    private static final int SIZE = 20;

    private DeskListing listing;
    private Paths paths;
    private Query query;

    @Inject
    private ProposalListing proposals;

    private Page<DeskListing.Row> page;
    private List<ProposalListing.Waiting> proposed = List.of();

    /** For the container's proxy. */
    protected DeskBrowser() {}

    @Inject
    public DeskBrowser(DeskListing listing, Paths paths, Query query) {
        this.listing = listing;
        this.paths = paths;
        this.query = query;
    }

    /** Reads the page that the address asks for. */
    public void open() {
        page = listing.waiting(query.page(), SIZE);
        if (query.page() == 1) {
            proposed = proposals.waiting();
        }
    }

    /** The one likely action: where it is done. */
    public String href(DeskListing.Row row) {
        return row.state().isEditable()
                ? paths.edit(row.typeKey(), row.itemRef(), row.number())
                : paths.review(row.itemRef(), row.number());
    }

    /** The sites to which others propose something, longest waiting first; on the first page alone. */
    public List<ProposalListing.Waiting> getProposed() {
        return proposed;
    }

    /** The queue of a site. */
    public String queue(ProposalListing.Waiting waiting) {
        return "/admin/proposals?site=" + waiting.siteKey();
    }

    /** Whether nothing waits at all. */
    public boolean isIdle() {
        return page.isEmpty() && proposed.isEmpty();
    }

    public Page<DeskListing.Row> getPage() {
        return page;
    }

    public List<DeskListing.Row> getRows() {
        return page.rows();
    }

    public Links getLinks() {
        return new Links("/admin", Map.of());
    }
}
