package org.mosaique.web.publicsite.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteFolder;
import org.mosaique.core.site.SiteRegistry;

/** The static pages of the sites, read once from their folders. A site that is loaded anew is read anew. */
@ApplicationScoped
public class SitePages {

    private static final String FOLDER = "pages";
    private static final String ENDING = ".md";

    private final Map<String, Shelf> shelves = new ConcurrentHashMap<>();
    private final SitePageReader reader = new SitePageReader();
    private SiteRegistry sites;

    /** For the container's proxy. */
    protected SitePages() {}

    @Inject
    public SitePages(SiteRegistry sites) {
        this.sites = sites;
    }

    private record Shelf(Site site, List<SitePage> pages) {}

    /** The pages of a site, in their order. */
    public List<SitePage> of(Site site) {
        return shelves.compute(site.key(), (key, known) -> isSame(known, site) ? known : new Shelf(site, read(site)))
                .pages();
    }

    /** One page of a site. */
    public Optional<SitePage> find(Site site, String slug) {
        return of(site).stream().filter(page -> page.slug().equals(slug)).findFirst();
    }

    /** The same instance, not an equal one: after the sites were loaded anew, their pages may have changed as well. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Shelf known, Site site) {
        return known != null && known.site() == site;
    }

    private List<SitePage> read(Site site) {
        return sites.folder(site.key()).map(this::read).orElseGet(List::of);
    }

    private List<SitePage> read(SiteFolder folder) {
        return folder.list(FOLDER, ENDING).stream()
                .map(name -> reader.read(
                        name.substring(0, name.length() - ENDING.length()),
                        folder.readText(FOLDER, name).orElse("")))
                .sorted(Comparator.comparingInt(SitePage::order).thenComparing(SitePage::title))
                .toList();
    }
}
