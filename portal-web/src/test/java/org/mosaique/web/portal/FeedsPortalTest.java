package org.mosaique.web.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
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

    @Test
    void feedsAreWellFormedAndFilled() {
        for (var host : new String[] {"localhost", SITE_HOST}) {
            var answer = visitor.get(host, "/atom.xml");

            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
            assertThat(parse(answer.body()).getElementsByTagName("entry").getLength())
                    .isPositive();
        }
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
