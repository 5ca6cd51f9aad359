package org.mosaique.core.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.mosaique.core.content.ContentItem;
import org.mosaique.core.geo.Gazetteer;
import org.mosaique.core.site.Reception;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.core.spi.ContentCatalog;

/** Answers where an item may go, and what the sites there do with it. */
@ApplicationScoped
public class Destinations {

    private SiteRegistry sites;
    private ContentCatalog catalog;
    private Gazetteer gazetteer;

    /** For the container's proxy. */
    protected Destinations() {}

    @Inject
    public Destinations(SiteRegistry sites, ContentCatalog catalog, Gazetteer gazetteer) {
        this.sites = sites;
        this.catalog = catalog;
        this.gazetteer = gazetteer;
    }

    /** Every site but its own that knows its type, in the order of the network bar. */
    public List<Site> possible(ContentItem item) {
        return sites.all().stream()
                .filter(site -> !site.key().equals(item.siteKey()))
                .filter(site -> site.modules().contains(catalog.moduleOf(item.typeKey())))
                .toList();
    }

    /** Those of them whose perimeter contains one of the places. */
    public List<Site> concerned(ContentItem item, Collection<String> places) {
        return places.isEmpty()
                ? List.of()
                : possible(item).stream()
                        .filter(site -> gazetteer.containsAny(site.perimeter(), places))
                        .toList();
    }

    /** What a site does with an item that concerns its perimeter. */
    public Reception.Manner manner(ContentItem item, Site receiver) {
        return Reception.of(receiver).manner(item.typeKey(), sites.get(item.siteKey()), receiver);
    }

    /** Whether a site lets the item's origin publish there without asking. */
    public boolean isOpen(ContentItem item, Site receiver) {
        return Reception.of(receiver).isOpenTo(sites.get(item.siteKey()), receiver);
    }
}
