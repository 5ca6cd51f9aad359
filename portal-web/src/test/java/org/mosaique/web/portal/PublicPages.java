package org.mosaique.web.portal;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** One page of each kind that the public reads, and what each site says it has. */
public final class PublicPages {

    /** The territory that the tests look at when one is enough. */
    public static final String SITE = "alpes";

    private static final List<String> SITES =
            List.of("rhone-alpes", "alpes", "drome-ardeche", "rhone", "loire", "savoie-mont-blanc", "biblio");

    private final Visitor visitor;

    /** The pages of a running portal. */
    public PublicPages(PortalProcess portal) {
        this.visitor = new Visitor(portal);
    }

    /** A public page by host and path. */
    public record Place(String host, String path) {

        @Override
        public String toString() {
            return host + path;
        }
    }

    /**
     * The network's home and a page of it; of one territory: home, lists, an article, static pages, the pages of its own
     * data, an article of another site with the word that introduces it here, pages in English and by prefix.
     */
    public List<Place> oneOfEachKind() {
        var host = SITE + ".localhost";
        return List.of(
                new Place("localhost", "/"),
                new Place("localhost", first("localhost", "/pages/")),
                new Place(host, "/"),
                new Place(host, "/articles"),
                new Place(host, "/articles?theme=energie"),
                new Place(host, first(host, "/articles/")),
                new Place(host, first(host, "/pages/")),
                new Place(host, "/pages/qui-sommes-nous"),
                new Place(host, "/chiffres"),
                new Place(host, "/reperes"),
                new Place(host, "/glossaire"),
                new Place(host, "/dossiers"),
                new Place(host, first(host, "/dossiers/")),
                new Place(host, "/en/glossaire"),
                new Place(
                        "loire.localhost",
                        received("loire.localhost", "/articles?theme=alimentation", "La légumerie du Forez")),
                new Place(host, "/en/"),
                new Place(host, "/en/articles"),
                new Place("localhost", "/~" + SITE + "/"),
                new Place("localhost", "/~" + SITE + "/articles"));
    }

    /** The home of every territory. */
    public static Stream<Place> homes() {
        return SITES.stream().map(site -> new Place(site + ".localhost", "/"));
    }

    /** Of every territory one page of each kind that its sitemap lists: every theme meets every kind. */
    public Stream<Place> oneOfEachKindInEveryTheme() {
        return SITES.stream().flatMap(site -> {
            var host = site + ".localhost";
            var kinds = new LinkedHashMap<String, Place>();
            sitemap(host).forEach(path -> kinds.putIfAbsent(kind(path), new Place(host, path)));
            return kinds.values().stream();
        });
    }

    /** Lists and what stands in them are two kinds: {@code /articles}, {@code /articles/a}. */
    private static String kind(String path) {
        return path.replaceAll("(?<=/[a-z-]{1,30}/).+", "*");
    }

    /** The paths that a host's sitemap lists. */
    public List<String> sitemap(String host) {
        var answer = visitor.get(host, "/sitemap.xml");
        return Jsoup.parse(answer.body(), "", Parser.xmlParser()).select("url > loc").eachText().stream()
                .map(URI::create)
                .map(address -> address.getRawPath())
                .collect(Collectors.toList());
    }

    /** The article of a list that a host introduces with words of its own. */
    private String received(String host, String list, String words) {
        var page = Jsoup.parse(visitor.get(host, list).body());
        return page.select("main a[href^=/articles/]").eachAttr("href").stream()
                .filter(path -> visitor.get(host, path).body().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing on " + host + list + " is introduced by " + words));
    }

    private String first(String host, String prefix) {
        return sitemap(host).stream()
                .filter(path -> path.startsWith(prefix))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the sitemap of " + host + " has no " + prefix + "…"));
    }
}
