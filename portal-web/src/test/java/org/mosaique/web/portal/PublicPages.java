package org.mosaique.web.portal;

import java.net.URI;
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

    /** The network's home, and of one territory: home, list, list by theme, article, static page, English home. */
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
                new Place(host, "/en/"),
                new Place(host, "/en/articles"),
                new Place("localhost", "/~" + SITE + "/"),
                new Place("localhost", "/~" + SITE + "/articles"));
    }

    /** The home of every territory. */
    public static Stream<Place> homes() {
        return SITES.stream().map(site -> new Place(site + ".localhost", "/"));
    }

    /** The paths that a host's sitemap lists. */
    public List<String> sitemap(String host) {
        var answer = visitor.get(host, "/sitemap.xml");
        return Jsoup.parse(answer.body(), "", Parser.xmlParser()).select("url > loc").eachText().stream()
                .map(URI::create)
                .map(address -> address.getRawPath())
                .collect(Collectors.toList());
    }

    private String first(String host, String prefix) {
        return sitemap(host).stream()
                .filter(path -> path.startsWith(prefix))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the sitemap of " + host + " has no " + prefix + "…"));
    }
}
