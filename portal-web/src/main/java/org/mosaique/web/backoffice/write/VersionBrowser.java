package org.mosaique.web.backoffice.write;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;
import org.mosaique.core.shared.Page;
import org.mosaique.core.workflow.writing.Versions;
import org.mosaique.web.backoffice.Links;
import org.mosaique.web.backoffice.Paths;
import org.mosaique.web.backoffice.Query;
import org.mosaique.web.backoffice.content.Dossier;

/** Backs {@code /admin/versions}: every version of an item, two of which may be compared. */
@Named("versionBrowser")
@RequestScoped
public class VersionBrowser {

    private static final int SIZE = 20;

    private Versions versions;
    private Query query;
    private Paths paths;
    private Dossier dossier;
    private Page<Versions.Row> page;
    private UUID ref;
    private int known;

    /** For the container's proxy. */
    protected VersionBrowser() {}

    @Inject
    public VersionBrowser(Versions versions, Query query, Paths paths, Dossier dossier) {
        this.versions = versions;
        this.query = query;
        this.paths = paths;
        this.dossier = dossier;
    }

    /** Reads the page that the address asks for. */
    public void open() {
        ref = query.ref("ref");
        known = Query.toNumber(query.text("rev"));
        dossier.show(ref.toString(), String.valueOf(known));
        page = versions.page(ref, known, query.page(), SIZE);
    }

    /** Where a version is read. */
    public String href(Versions.Row row) {
        return paths.review(ref, row.number());
    }

    /** {@code checked} for what is compared unless something else is chosen: the newest version with the one before it. */
    public String before(Versions.Row row) {
        return place(row) == Math.min(1, page.rows().size() - 1) ? "checked" : null;
    }

    /** The same for the second of the two. */
    public String after(Versions.Row row) {
        return place(row) == 0 ? "checked" : null;
    }

    private int place(Versions.Row row) {
        return page.rows().indexOf(row);
    }

    /** Whether there are two to compare. */
    public boolean isComparable() {
        return page.rows().size() > 1;
    }

    public Page<Versions.Row> getPage() {
        return page;
    }

    public Links getLinks() {
        return new Links("/admin/versions", Map.of("ref", ref.toString(), "rev", String.valueOf(known)));
    }
}
