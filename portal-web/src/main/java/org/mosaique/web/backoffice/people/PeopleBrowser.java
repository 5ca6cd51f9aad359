package org.mosaique.web.backoffice.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.mosaique.core.access.Permission;
import org.mosaique.core.people.PeopleListing;
import org.mosaique.core.shared.Page;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Links;
import org.mosaique.web.backoffice.Query;

/** Backs {@code /admin/people}: the people of a site, or of the whole network for those who manage it. */
@Named("peopleBrowser")
@RequestScoped
public class PeopleBrowser {

    private static final int SIZE = 25;

    private PeopleListing listing;
    private Bench bench;
    private Query query;

    private Page<PeopleListing.Row> page;
    private Links links;

    /** For the container's proxy. */
    protected PeopleBrowser() {}

    @Inject
    public PeopleBrowser(PeopleListing listing, Bench bench, Query query) {
        this.listing = listing;
        this.bench = bench;
        this.query = query;
    }

    /** Reads the page that the address asks for. */
    public void open() {
        page = listing.page(isWide() ? "" : bench.getSiteKey(), getText(), isByName(), query.page(), SIZE);
        links = new Links(
                "/admin/people",
                Map.of(
                        "site", bench.getSiteKey(),
                        "all", getAll(),
                        "q", getText(),
                        "sort", getSort()));
    }

    /** Whether the whole network is shown: asked for, by somebody who manages it. */
    public boolean isWide() {
        return mayWide() && !query.text("all").equals("no");
    }

    /** Whether the person manages the people of the whole network. */
    public boolean mayWide() {
        return bench.mayEverywhere(Permission.PEOPLE_MANAGE);
    }

    /** Whether people stand by name; else the newest come first. */
    public boolean isByName() {
        return !getSort().equals("recent");
    }

    /** {@code true} for the order in use, else null. */
    public String mark(boolean byName) {
        return byName == isByName() ? "true" : null;
    }

    /** What the address says of the scope. */
    public String getAll() {
        return isWide() ? "" : "no";
    }

    public String getSort() {
        return query.text("sort").equals("recent") ? "recent" : "";
    }

    public String getText() {
        return query.text("q");
    }

    public Page<PeopleListing.Row> getPage() {
        return page;
    }

    public Links getLinks() {
        return links;
    }
}
