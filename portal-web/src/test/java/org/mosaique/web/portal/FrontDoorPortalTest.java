package org.mosaique.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the front door lets in, and how it turns away the rest. */
@ExtendWith(PortalExtension.class)
class FrontDoorPortalTest {

    private static final String SITE_HOST = PublicPages.SITE + ".localhost";

    private final Visitor visitor;

    FrontDoorPortalTest(PortalProcess portal) {
        this.visitor = new Visitor(portal);
    }

    @TestFactory
    Stream<DynamicTest> everyTerritoryAnswersByHostAndByPrefix() {
        return PublicPages.homes()
                .map(place -> DynamicTest.dynamicTest(place.host(), () -> {
                    var site = place.host().replace(".localhost", "");
                    var byHost = Jsoup.parse(visitor.get(place.host(), "/").body());
                    var byPrefix = Jsoup.parse(visitor.get("/~" + site + "/").body());

                    assertThat(byHost.title()).isNotBlank().isEqualTo(byPrefix.title());
                    assertThat(byHost.select("h1")).hasSize(1);
                }));
    }

    @Test
    void anUnknownHostIsMisdirected() {
        assertThat(visitor.get("somewhere.example", "/").statusCode()).isEqualTo(421);
        assertThat(visitor.get("nowhere.localhost", "/").statusCode()).isIn(404, 421);
    }

    @Test
    void anUnknownSiteIsNotFound() {
        assertThat(visitor.get("/~nowhere/").statusCode()).isEqualTo(404);
    }

    @Test
    void anUnknownPageIsNotFoundInTheClothesOfItsSite() {
        var answer = visitor.get(SITE_HOST, "/articles/no-such-article");
        var page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(page.body().text()).contains("Alpes Solidaires");
        assertThat(page.select("html").attr("lang")).isEqualTo("fr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"})
    void otherMethodsAreRefused(String method) {
        assertThat(visitor.send(method, SITE_HOST, "/").statusCode()).isIn(405, 501);
        assertThat(visitor.send(method, "localhost", "/admin/login").statusCode())
                .isIn(405, 501);
    }

    @Test
    void aHeadIsAnsweredWithoutBody() {
        var answer = visitor.send("HEAD", SITE_HOST, "/");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> noViewIsReachedByItsFile() {
        return DeployedViews.all().stream()
                .flatMap(view -> Stream.of(view, "/~alpes" + view, "/faces" + view))
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    assertThat(visitor.get(path).statusCode()).isEqualTo(404);
                    assertThat(visitor.get(SITE_HOST, path).statusCode()).isEqualTo(404);
                }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/WEB-INF/web.xml",
                "/WEB-INF/classes/META-INF/persistence.xml",
                "/META-INF/MANIFEST.MF",
                "/~alpes/WEB-INF/web.xml",
                "/assets/../WEB-INF/web.xml",
                "/assets/%2e%2e/WEB-INF/web.xml",
                "/assets/..%2fWEB-INF/web.xml",
                "/assets/sites/..%2f..%2fWEB-INF/web.xml",
                "/health",
                "/metrics",
                "/openapi"
            })
    void theInsideIsNotServed(String path) {
        assertThat(visitor.get(path).statusCode()).isIn(400, 403, 404);
        assertThat(visitor.get(SITE_HOST, path).statusCode()).isIn(400, 403, 404);
    }

    @Test
    void aFormStateOnAPublicPageIsRefused() {
        assertThat(visitor.get(SITE_HOST, "/?jakarta.faces.ViewState=stateless").statusCode())
                .isEqualTo(400);
        assertThat(visitor.post(SITE_HOST, "/", Map.of("jakarta.faces.ViewState", "stateless"))
                        .statusCode())
                .isIn(400, 405);
        assertThat(visitor.get("/admin/login?jakarta.faces.ViewState=x").statusCode())
                .isEqualTo(400);
    }

    @Test
    void theBackOfficeIsOnThePortalsHostOnly() {
        assertThat(visitor.get(SITE_HOST, "/admin").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/~alpes/admin").statusCode()).isEqualTo(404);
    }
}
