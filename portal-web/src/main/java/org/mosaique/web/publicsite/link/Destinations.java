package org.mosaique.web.publicsite.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.mosaique.core.address.Forwarding;
import org.mosaique.core.content.LiveEntryListing;
import org.mosaique.core.site.Site;
import org.mosaique.core.spi.ContentCatalog;
import org.mosaique.web.publicsite.page.SitePages;
import org.mosaique.web.publicsite.record.DataPages;

/** Tells whether the public finds anything at an address of the network, without asking for it over the network. */
@ApplicationScoped
public class Destinations {

    private static final Pattern FILES = Pattern.compile("/(assets|media|files|webjars)/.+");
    private static final Pattern WRITTEN = Pattern.compile(
            "/(atom\\.xml|rss\\.xml|feed\\.json|sitemap\\.xml|robots\\.txt|favicon\\.(ico|svg)|\\.well-known/security\\.txt)");
    private static final Pattern PAGE = Pattern.compile("/pages/([a-z0-9-]+)");
    private static final Pattern DOSSIER = Pattern.compile("/dossiers/([a-z0-9-]+)");
    private static final Pattern DETAIL = Pattern.compile("/([a-z0-9-]+)/([a-z0-9-]+)");

    private ContentCatalog catalog;
    private SitePages pages;
    private DataPages data;
    private LiveEntryListing entries;
    private Forwarding forwarding;

    /** For the container's proxy. */
    protected Destinations() {}

    @Inject
    public Destinations(
            ContentCatalog catalog, SitePages pages, DataPages data, LiveEntryListing entries, Forwarding forwarding) {
        this.catalog = catalog;
        this.pages = pages;
        this.data = data;
        this.entries = entries;
        this.forwarding = forwarding;
    }

    /** Whether something is there. */
    boolean isThere(NetworkAddress address) {
        var path = address.path();
        if (path.equals("/")
                || FILES.matcher(path).matches()
                || WRITTEN.matcher(path).matches()) {
            return true;
        }
        var site = address.site();
        return site != null
                && (isPage(site, path)
                        || isDossier(site, path)
                        || isList(site, path)
                        || isItem(site, path)
                        || forwarding.find(site.key(), path).isPresent());
    }

    private boolean isPage(Site site, String path) {
        var page = PAGE.matcher(path);
        return page.matches() && pages.find(site, page.group(1)).isPresent();
    }

    private boolean isDossier(Site site, String path) {
        var dossier = DOSSIER.matcher(path);
        return dossier.matches() && data.dossier(site, dossier.group(1)).isPresent();
    }

    private boolean isList(Site site, String path) {
        return data.has(site, path.substring(1))
                || catalog.typesOf(site.modules()).stream().anyMatch(type -> path.equals("/" + type.path()));
    }

    private boolean isItem(Site site, String path) {
        var detail = DETAIL.matcher(path);
        return detail.matches()
                && catalog.typesOf(site.modules()).stream()
                        .filter(type -> type.path().equals(detail.group(1)))
                        .anyMatch(type -> entries.find(site.key(), type.key(), detail.group(2))
                                .isPresent());
    }
}
