package org.mosaique.web.backoffice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.core.site.SiteUrls;
import org.mosaique.core.spi.ContentCatalog;

/** Writes the addresses of one content in the back office, and of the public page it becomes. */
@Named("paths")
@ApplicationScoped
public class Paths {

    private ContentCatalog catalog;
    private SiteRegistry sites;
    private SiteUrls urls;

    /** For the container's proxy. */
    protected Paths() {}

    @Inject
    public Paths(ContentCatalog catalog, SiteRegistry sites, SiteUrls urls) {
        this.catalog = catalog;
        this.sites = sites;
        this.urls = urls;
    }

    /** Where a revision is read, judged and moved. */
    public String review(UUID ref, int number) {
        return "/admin/review" + query(ref, number);
    }

    /** Where a revision is seen as the public will see it. */
    public String preview(UUID ref, int number) {
        return "/admin/preview" + query(ref, number);
    }

    /** Where a revision is rewritten. */
    public String edit(String typeKey, UUID ref, int number) {
        return catalog.type(typeKey).type().editorPath() + query(ref, number);
    }

    /** Where the public reads an item. */
    public String live(String siteKey, String typeKey, String slug) {
        return urls.on(sites.get(siteKey), "/" + catalog.type(typeKey).type().path() + "/" + slug);
    }

    /** The whole address of the page where the public reads an item. */
    public String canonical(String siteKey, String typeKey, String slug) {
        return urls.canonical(
                sites.get(siteKey), "/" + catalog.type(typeKey).type().path() + "/" + slug);
    }

    private static String query(UUID ref, int number) {
        return "?ref=" + ref + "&rev=" + number;
    }
}
