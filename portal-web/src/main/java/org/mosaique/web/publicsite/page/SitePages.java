package org.mosaique.web.publicsite.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mosaique.core.page.PageRepository;
import org.mosaique.core.page.PageText;
import org.mosaique.core.page.PageView;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteFolder;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.web.cache.ChangeWatch;
import org.mosaique.web.cache.Changes;
import org.mosaique.web.publicsite.page.PageSource.Origin;

/**
 * The static pages of the sites: those written in the back office before those of the folder before those of the parent.
 * Kept in memory; read anew when something of the site changes, on whichever node, or when the sites do.
 */
@ApplicationScoped
public class SitePages {

    private static final String FOLDER = "pages";
    private static final String ENDING = ".md";

    private final Map<String, Shelf> shelves = new ConcurrentHashMap<>();
    private final SitePageReader reader = new SitePageReader();
    private SiteRegistry sites;
    private PageRepository written;
    private Changes changes;
    private ChangeWatch watch;

    /** For the container's proxy. */
    protected SitePages() {}

    @Inject
    public SitePages(SiteRegistry sites, PageRepository written, Changes changes, ChangeWatch watch) {
        this.sites = sites;
        this.written = written;
        this.changes = changes;
        this.watch = watch;
    }

    private record Shelf(Site site, long change, List<PageSource> sources, List<SitePage> pages) {}

    /** The pages of a site that the public sees, in their order. */
    public List<SitePage> of(Site site) {
        return shelf(site).pages();
    }

    /** One page of a site that the public sees. */
    public Optional<SitePage> find(Site site, String slug) {
        return of(site).stream().filter(page -> page.slug().equals(slug)).findFirst();
    }

    /** Every page that a site has, hidden ones too, with where it comes from. */
    public List<PageSource> sources(Site site) {
        watch.glance(); // for the public, the finished pages do
        return shelf(site).sources();
    }

    /** What the site would have at an address if it had not written a page of its own. */
    public Optional<PageSource> beneath(Site site, String slug) {
        return beneath(site, ownPages()).values().stream()
                .filter(source -> source.text().slug().equals(slug))
                .findFirst();
    }

    /** A shelf read before a change and put up after it is not taken for true: it bears the number it was begun at. */
    private Shelf shelf(Site site) {
        var known = shelves.get(site.key());
        var change = changes.of(site.key());
        if (isTrue(known, site, change)) {
            return known;
        }
        var sources = layers(site, ownPages()).values().stream()
                .sorted(Comparator.comparingInt(
                                (PageSource source) -> source.text().place())
                        .thenComparing(source -> source.text().title()))
                .toList();
        var pages = sources.stream()
                .filter(source -> source.text().published())
                .map(source -> SitePage.of(source.text(), site))
                .toList();
        var shelf = new Shelf(site, change, sources, pages);
        shelves.put(site.key(), shelf);
        return shelf;
    }

    /** The same instance, not an equal one: after the sites were loaded anew, their pages may have changed as well. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isTrue(Shelf known, Site site, long change) {
        return known != null && known.site() == site && known.change() == change;
    }

    private Map<String, List<PageView>> ownPages() {
        var own = new HashMap<String, List<PageView>>();
        written.all()
                .forEach(page -> own.computeIfAbsent(page.siteKey(), key -> new ArrayList<>())
                        .add(page));
        return own;
    }

    private Map<String, PageSource> layers(Site site, Map<String, List<PageView>> own) {
        var found = beneath(site, own);
        own.getOrDefault(site.key(), List.of()).forEach(page -> put(found, site, Origin.OWN, page.text()));
        return found;
    }

    private Map<String, PageSource> beneath(Site site, Map<String, List<PageView>> own) {
        var found = new LinkedHashMap<String, PageSource>();
        site.parentKey()
                .flatMap(sites::find)
                .ifPresent(parent -> layers(parent, own).forEach((slug, source) -> {
                    if (source.text().published()) {
                        found.put(slug, source.inherited());
                    }
                }));
        sites.folder(site.key())
                .ifPresent(folder -> read(folder).forEach(text -> put(found, site, Origin.FOLDER, text)));
        return found;
    }

    private static void put(Map<String, PageSource> found, Site site, Origin origin, PageText text) {
        found.put(text.slug(), new PageSource(site.key(), origin, text));
    }

    private List<PageText> read(SiteFolder folder) {
        return folder.list(FOLDER, ENDING).stream()
                .map(name -> reader.read(
                        name.substring(0, name.length() - ENDING.length()),
                        folder.readText(FOLDER, name).orElse("")))
                .toList();
    }
}
