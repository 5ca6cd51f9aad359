package org.mosaique.web.backoffice.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mosaique.core.content.LiveEntryListing;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.site.Site;
import org.mosaique.core.spi.ContentCatalog;
import org.mosaique.web.http.PublicRoutes;
import org.mosaique.web.publicsite.page.SitePages;

/** Knows which addresses of a site answer already: a redirect from there would never be looked for. */
@ApplicationScoped
public class Occupied {

    private PublicRoutes routes;
    private ContentCatalog catalog;
    private LiveEntryListing entries;
    private SitePages pages;

    /** For the container's proxy. */
    protected Occupied() {}

    @Inject
    public Occupied(PublicRoutes routes, ContentCatalog catalog, LiveEntryListing entries, SitePages pages) {
        this.routes = routes;
        this.catalog = catalog;
        this.entries = entries;
        this.pages = pages;
    }

    /** Refuses, at the field {@code from}, a path at which the site shows something. */
    void refuse(Site site, String path) {
        var answers = routes.find(site, path)
                .map(route -> route.slug().isEmpty() || isShown(site, path, route.slug()))
                .orElse(false);
        if (answers) {
            throw new RefusedException(List.of(Objection.at("from", "redirect.from.occupied", path)));
        }
    }

    private boolean isShown(Site site, String path, String slug) {
        var list = path.substring(1, path.indexOf('/', 1));
        return catalog.byPath(list)
                .map(type -> entries.find(site.key(), type.key(), slug).isPresent())
                .orElseGet(() -> pages.find(site, slug).isPresent());
    }
}
