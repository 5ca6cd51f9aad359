package org.mosaique.web.publicsite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mosaique.core.content.ThemeListing;
import org.mosaique.web.cache.Changes;

/**
 * How many items of a type a site has on each theme: counted once, and again when something changed there. Counting goes
 * through a whole list, on each of its pages.
 */
@ApplicationScoped
public class ThemeCounts {

    private final Map<String, Counted> known = new ConcurrentHashMap<>();
    private ThemeListing listing;
    private Changes changes;

    /** For the container's proxy. */
    protected ThemeCounts() {}

    @Inject
    public ThemeCounts(ThemeListing listing, Changes changes) {
        this.listing = listing;
        this.changes = changes;
    }

    private record Counted(List<ThemeListing.Row> rows, long since) {}

    /** The themes with their numbers. */
    public List<ThemeListing.Row> of(String siteKey, String typeKey) {
        var since = changes.now();
        var counted = known.get(siteKey + " " + typeKey);
        if (counted == null || changes.of(siteKey) > counted.since()) {
            counted = new Counted(listing.of(siteKey, typeKey), since);
            known.put(siteKey + " " + typeKey, counted);
        }
        return counted.rows();
    }
}
