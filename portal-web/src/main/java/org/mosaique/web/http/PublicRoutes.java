package org.mosaique.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mosaique.core.site.Site;
import org.mosaique.core.spi.ContentCatalog;
import org.mosaique.core.spi.ContentType;
import org.mosaique.web.cache.PublicQuery;

/** Which view answers which path of the public face: a closed list, made of the portal's own pages and the modules'. */
@ApplicationScoped
public class PublicRoutes {

    private static final Pattern PAGE = Pattern.compile("/pages/([a-z0-9]+(?:-[a-z0-9]+)*)");
    private static final Pattern DOSSIER = Pattern.compile("/dossiers/([a-z0-9]+(?:-[a-z0-9]+)*)");
    private static final Pattern LIST = Pattern.compile("/([a-z0-9-]+)");
    private static final Pattern DETAIL = Pattern.compile("/([a-z0-9-]+)/([a-z0-9]+(?:-[a-z0-9]+)*)");

    /** Files that a servlet writes for each face. */
    private static final Map<String, String> WRITTEN = Map.of(
            "/atom.xml", "/internal/atom.xml",
            "/rss.xml", "/internal/rss.xml",
            "/feed.json", "/internal/feed.json",
            "/.well-known/security.txt", "/internal/security.txt",
            "/sitemap.xml", "/internal/sitemap.xml",
            "/robots.txt", "/internal/robots.txt",
            "/favicon.ico", "/internal/favicon.svg",
            "/favicon.svg", "/internal/favicon.svg");

    /** What lists know. */
    private static final Set<String> LISTED = Set.copyOf(PublicQuery.KNOWN);

    /** Pages made of a site's own data. */
    private static final Map<String, String> MADE = Map.of(
            "/chiffres", "/site/figures.xhtml",
            "/reperes", "/site/milestones.xhtml",
            "/glossaire", "/site/glossary.xhtml",
            "/dossiers", "/site/dossiers.xhtml");

    @Inject
    private ContentCatalog catalog;

    /**
     * Where a path leads.
     *
     * @param target the view or servlet to forward to
     * @param slug the part of the path that names one item or page, or an empty string
     * @param parameters what it may be asked for behind its path, among {@link PublicQuery#KNOWN}; nothing else reaches it
     */
    public record Route(String target, String slug, Set<String> parameters) {

        /** A page that is not asked for anything behind its path. */
        public Route(String target, String slug) {
            this(target, slug, Set.of());
        }
    }

    /** The route of a path; {@code site} is null on the network's own face. */
    public Optional<Route> find(Site site, String path) {
        if (path.equals("/")) {
            return Optional.of(new Route(site == null ? "/site/network.xhtml" : "/site/home.xhtml", ""));
        }
        if (WRITTEN.containsKey(path)) {
            return Optional.of(new Route(WRITTEN.get(path), ""));
        }
        var page = PAGE.matcher(path);
        if (page.matches()) {
            return Optional.of(new Route("/site/page.xhtml", page.group(1)));
        }
        if (site == null) {
            return Optional.empty();
        }
        var dossier = DOSSIER.matcher(path);
        if (dossier.matches()) {
            return Optional.of(new Route("/site/dossier.xhtml", dossier.group(1)));
        }
        return MADE.containsKey(path) ? Optional.of(new Route(MADE.get(path), "", made(path))) : module(site, path);
    }

    /** A list may be turned page by page. */
    private static Set<String> made(String path) {
        return path.equals("/dossiers") ? Set.of("page") : Set.of();
    }

    private Optional<Route> module(Site site, String path) {
        var list = LIST.matcher(path);
        if (list.matches()) {
            return type(site, list.group(1)).map(type -> new Route(type.listView(), "", LISTED));
        }
        var detail = DETAIL.matcher(path);
        return detail.matches()
                ? type(site, detail.group(1)).map(type -> new Route(type.detailView(), detail.group(2)))
                : Optional.empty();
    }

    private Optional<ContentType<?>> type(Site site, String path) {
        return catalog.byPath(path).filter(type -> site.modules().contains(catalog.moduleOf(type.key())));
    }
}
