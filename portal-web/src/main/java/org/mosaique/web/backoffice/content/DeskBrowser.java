package org.mosaique.web.backoffice.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
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

    private Page<DeskListing.Row> page;

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
    }

    /** The one likely action: where it is done. */
    public String href(DeskListing.Row row) {
        return row.state().isEditable()
                ? paths.edit(row.typeKey(), row.itemRef(), row.number())
                : paths.review(row.itemRef(), row.number());
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
