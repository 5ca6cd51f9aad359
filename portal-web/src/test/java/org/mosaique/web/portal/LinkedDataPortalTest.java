package org.mosaique.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** What pages say of themselves to search engines and social networks. */
@ExtendWith(PortalExtension.class)
class LinkedDataPortalTest {

    private static final String HOST = PublicPages.SITE + ".localhost";

    private final Visitor visitor;
    private final PublicPages pages;

    LinkedDataPortalTest(PortalProcess portal) {
        this.visitor = new Visitor(portal);
        this.pages = new PublicPages(portal);
    }

    @TestFactory
    Stream<DynamicTest> everyPageNamesItsPublisherAndItsSite() {
        return pages.oneOfEachKind().stream()
                .map(place -> DynamicTest.dynamicTest(place.toString(), () -> {
                    var page =
                            Jsoup.parse(visitor.get(place.host(), place.path()).body());

                    assertThat(types(page)).contains("Organization", "WebSite");
                    assertThat(property(page, "og:title")).isNotBlank();
                    assertThat(property(page, "og:type")).isIn("website", "article");
                    assertThat(property(page, "og:url"))
                            .isEqualTo(page.select("link[rel=canonical]").attr("href"));
                }));
    }

    @Test
    void anArticleSaysWhoWroteItWhenAndTheWayToIt() {
        var path = pages.sitemap(HOST).stream()
                .filter(each -> each.startsWith("/articles/"))
                .findFirst()
                .orElseThrow();
        var page = Jsoup.parse(visitor.get(HOST, path).body());
        var article = described(page, "Article");

        assertThat(article.path("headline").asText())
                .isEqualTo(page.select("h1").text());
        assertThat(article.path("author").path("name").asText()).isNotBlank();
        assertThat(article.path("datePublished").asText()).isNotBlank();
        assertThat(article.path("mainEntityOfPage").asText())
                .isEqualTo(page.select("link[rel=canonical]").attr("href"));
        var way = described(page, "BreadcrumbList").path("itemListElement");
        assertThat(way).hasSize(3);
        assertThat(way.get(1).path("item").asText()).endsWith(HOST + portOf(page) + "/articles");
    }

    private static String portOf(Document page) {
        return page.select("link[rel=canonical]").attr("href").replaceAll("^http://[^/:]+(:\\d+)?/.*", "$1");
    }

    private static List<String> types(Document page) {
        return described(page).map(node -> node.path("@type").asText()).toList();
    }

    private static JsonNode described(Document page, String type) {
        return described(page)
                .filter(node -> node.path("@type").asText().equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type));
    }

    private static Stream<JsonNode> described(Document page) {
        return page.select("script[type=application/ld+json]").stream().flatMap(script -> {
            try {
                var graph = new ObjectMapper().readTree(script.data()).path("@graph");
                return StreamSupport.stream(graph.spliterator(), false);
            } catch (Exception malformed) {
                throw new AssertionError(script.data(), malformed);
            }
        });
    }

    private static String property(Document page, String name) {
        return page.select("meta[property=" + name + "]").attr("content");
    }
}
