package org.mosaique.web.backoffice.places;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mosaique.core.places.ImportListing;
import org.mosaique.web.backoffice.Query;
import org.mosaique.web.backoffice.Texts;

/** Backs {@code /admin/places/import}: how far an import is, what came of it, and what it refused. */
@Named("importView")
@RequestScoped
public class ImportView {

    private static final int SHOWN = 50;

    private ImportListing listing;
    private Query query;
    private Texts texts;

    private ImportListing.Row row;
    private List<ImportListing.Refused> refused = List.of();

    /** For the container's proxy. */
    protected ImportView() {}

    @Inject
    public ImportView(ImportListing listing, Query query, Texts texts) {
        this.listing = listing;
        this.query = query;
        this.texts = texts;
    }

    /** Reads the import of the address. */
    public void open() {
        row = listing.find(query.ref("ref"));
        refused = listing.refusals(row.ref(), SHOWN);
    }

    public ImportListing.Row getRow() {
        return row;
    }

    /** The first lines that were refused. */
    public List<ImportListing.Refused> getRefused() {
        return refused;
    }

    /** How far it is, and what came of it, in words. */
    public String getProgress() {
        return texts.fill("backoffice.import.progress", row.readLines(), row.totalLines(), row.taken(), row.refused());
    }

    /** Where the whole report is. */
    public String getReport() {
        return "/admin/places/report?ref=" + row.ref();
    }

    /** Whether lines were refused. */
    public boolean isAnyRefused() {
        return row.refused() > 0;
    }
}
