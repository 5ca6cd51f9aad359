package org.mosaique.web.publicsite.facet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mosaique.core.content.FacetListing;
import org.mosaique.core.site.Site;
import org.mosaique.web.cache.Changes;

/**
 * By what a site's list can be narrowed: counted once, and again when something changed there. Counting goes through a
 * whole list, on each of its pages.
 */
@ApplicationScoped
public class FacetReader {

    private final Map<String, Counted> known = new ConcurrentHashMap<>();
    private FacetListing listing;
    private Departments departments;
    private Changes changes;

    /** For the container's proxy. */
    protected FacetReader() {}

    @Inject
    public FacetReader(FacetListing listing, Departments departments, Changes changes) {
        this.listing = listing;
        this.departments = departments;
        this.changes = changes;
    }

    private record Counted(List<FacetListing.Row> rows, long since) {}

    /** Of a site's list of a content type. */
    public Facets read(Site site, String typeKey) {
        return new Facets(rows(site.key(), typeKey), departments.of(site));
    }

    private List<FacetListing.Row> rows(String siteKey, String typeKey) {
        var since = changes.now();
        var counted = known.get(siteKey + " " + typeKey);
        if (counted == null || changes.of(siteKey) > counted.since()) {
            counted = new Counted(listing.of(siteKey, typeKey), since);
            known.put(siteKey + " " + typeKey, counted);
        }
        return counted.rows();
    }
}
