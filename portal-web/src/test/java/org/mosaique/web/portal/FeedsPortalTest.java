package org.mosaique.web.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What machines read: feeds, site maps and the word to robots. */
@ExtendWith(PortalExtension.class)
class FeedsPortalTest {

    private static final String SITE_HOST = PublicPages.SITE + ".localhost";

    private final Visitor visitor;
    private final PublicPages pages;

    FeedsPortalTest(PortalProcess portal) {
        this.visitor = new Visitor(portal);
        this.pages = new PublicPages(portal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", SITE_HOST})
    void theAtomFeedIsFilled(String host) {
        var feed = parse(told(host, "/atom.xml", "application/atom+xml"));

        assertThat(feed.getElementsByTagName("entry").getLength()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", SITE_HOST})
    void theRssFeedHasWhatTheFormatAsksFor(String host) {
        var feed = parse(told(host, "/rss.xml", "application/rss+xml"));

        assertThat(feed.getDocumentElement().getAttribute("version")).isEqualTo("2.0");
        assertThat(texts(feed, "lastBuildDate")).hasSize(1).allMatch(FeedsPortalTest::isMailDate);
        var items = feed.getElementsByTagName("item").getLength();
        assertThat(items).isPositive();
        assertThat(texts(feed, "guid")).hasSize(items).doesNotHaveDuplicates();
        assertThat(texts(feed, "pubDate")).hasSize(items).allMatch(FeedsPortalTest::isMailDate);
        assertThat(texts(feed, "link")).hasSize(items + 1).allMatch(link -> link.startsWith("http://"));
        assertThat(texts(feed, "title")).hasSize(items + 1).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", SITE_HOST})
    void theJsonFeedHasWhatTheFormatAsksFor(String host) throws Exception {
        var feed = new ObjectMapper().readTree(told(host, "/feed.json", "application/feed+json"));

        assertThat(feed.path("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.path("title").asText()).isNotBlank();
        assertThat(feed.path("feed_url").asText()).startsWith("http://" + host).endsWith("/feed.json");
        assertThat(feed.path("items")).isNotEmpty().allSatisfy(item -> {
            assertThat(item.path("id").asText()).startsWith("urn:uuid:");
            assertThat(item.path("url").asText()).startsWith("http://");
            assertThat(item.path("content_text").asText()).isNotBlank();
            assertThat(Instant.parse(item.path("date_published").asText())).isNotNull();
        });
    }

    @Test
    void everyFeedNamesTheSameItemsAtTheSameAddresses() throws Exception {
        var rss = texts(parse(visitor.get(SITE_HOST, "/rss.xml").body()), "guid");
        var atom = texts(parse(visitor.get(SITE_HOST, "/atom.xml").body()), "id");
        var json = new ObjectMapper()
                .readTree(visitor.get(SITE_HOST, "/feed.json").body())
                .findValuesAsText("id");

        assertThat(atom.subList(1, atom.size())).isEqualTo(rss).isEqualTo(json);
    }

    @Test
    void everyPageLeadsToTheFeedsOfItsFace() {
        var head =
                Jsoup.parse(visitor.get("/~" + PublicPages.SITE + "/articles").body());

        for (var link : head.select("link[rel=alternate][type]")) {
            assertThat(visitor.get(link.attr("href")).statusCode())
                    .as(link.attr("href"))
                    .isEqualTo(200);
        }
        assertThat(head.select("link[rel=alternate][type]")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", SITE_HOST})
    void aWordOnHolesSaysWhomToTell(String host) {
        var lines =
                told(host, "/.well-known/security.txt", "text/plain").lines().toList();

        assertThat(lines).hasSize(4).anyMatch(line -> line.matches("Contact: mailto:[^@\\s]+@\\S+"));
        assertThat(lines).anyMatch(line -> line.startsWith("Canonical: http://" + host));
        var expires = lines.stream()
                .filter(line -> line.startsWith("Expires: "))
                .map(line -> Instant.parse(line.substring(9)))
                .findFirst()
                .orElseThrow();
        assertThat(expires).isBetween(Instant.now(), Instant.now().plus(Duration.ofDays(365)));
    }

    private String told(String host, String path, String type) {
        var answer = visitor.get(host, path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        return answer.body();
    }

    private static List<String> texts(Document xml, String element) {
        var found = xml.getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> found.item(index).getTextContent())
                .toList();
    }

    private static boolean isMailDate(String text) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.parse(text) != null;
    }

    @TestFactory
    Stream<DynamicTest> whatTheSitemapListsIsThere() {
        return pages.sitemap(SITE_HOST).stream()
                .map(path -> DynamicTest.dynamicTest(
                        path,
                        () -> assertThat(visitor.get(SITE_HOST, path).statusCode())
                                .isEqualTo(200)));
    }

    @Test
    void theSitemapIsWellFormed() {
        assertThatCode(() -> parse(visitor.get(SITE_HOST, "/sitemap.xml").body()))
                .doesNotThrowAnyException();
    }

    @Test
    void robotsAreShownTheSitemapAndKeptFromTheBackOffice() {
        assertThat(visitor.get("/robots.txt").body())
                .contains("Disallow: /admin")
                .contains("Sitemap: ");
        assertThat(visitor.get(SITE_HOST, "/robots.txt").body()).contains("Sitemap: http://" + SITE_HOST);
    }

    private static Document parse(String xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (Exception malformed) {
            throw new AssertionError("not well formed: " + malformed.getMessage(), malformed);
        }
    }
}
