package org.mosaique.web.backoffice.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.mosaique.core.dossier.DossierDesk;
import org.mosaique.core.shared.Page;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Links;
import org.mosaique.web.backoffice.Query;

/** Backs {@code /admin/dossiers}: the dossiers of a site, as the address asks for them. */
@Named("dossierBrowser")
@RequestScoped
public class DossierBrowser {

    private static final int SIZE = 25;
    private static final String SHOWN = "yes";
    private static final String HIDDEN = "no";
    private static final String TITLE = "title";

    private DossierDesk desk;
    private Bench bench;
    private Query query;

    private Page<DossierDesk.Row> page;
    private Links links;

    /** For the container's proxy. */
    protected DossierBrowser() {}

    @Inject
    public DossierBrowser(DossierDesk desk, Bench bench, Query query) {
        this.desk = desk;
        this.bench = bench;
        this.query = query;
    }

    /** Reads the page that the address asks for. */
    public void open() {
        var published =
                getPublished().isEmpty() ? null : Boolean.valueOf(getPublished().equals(SHOWN));
        var filter = new DossierDesk.Filter(bench.getSiteKey(), getText(), published, isByTitle());
        page = desk.page(filter, query.page(), SIZE);
        links = new Links(
                "/admin/dossiers",
                Map.of(
                        "site", bench.getSiteKey(),
                        "q", getText(),
                        "published", getPublished(),
                        "sort", isByTitle() ? TITLE : ""));
    }

    /** Whether the list stands by title; else the last changed comes first. */
    public boolean isByTitle() {
        return query.text("sort").equals(TITLE);
    }

    /** {@code true} for the order in use, else null. */
    public String mark(boolean byTitle) {
        return byTitle == isByTitle() ? "true" : null;
    }

    /** {@code true} for the choice in use, else null. */
    public String chosen(String published) {
        return published.equals(getPublished()) ? "true" : null;
    }

    /** {@code yes}, {@code no}, or an empty string for all. */
    public String getPublished() {
        var asked = query.text("published");
        return asked.equals(SHOWN) || asked.equals(HIDDEN) ? asked : "";
    }

    public String getText() {
        return query.text("q");
    }

    /** Whether fewer than all are asked for. */
    public boolean isNarrowed() {
        return !getText().isEmpty() || !getPublished().isEmpty();
    }

    public Page<DossierDesk.Row> getPage() {
        return page;
    }

    public Links getLinks() {
        return links;
    }
}
