package org.mosaique.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mosaique.web.portal.PublicPages.Place;

/** Public pages are made once and sent often; nobody is sent a page that was made for another address or person. */
@ExtendWith(PortalExtension.class)
class FinishedPagesPortalTest {

    private static final String HOST = "savoie-mont-blanc.localhost";

    private final Visitor visitor;

    FinishedPagesPortalTest(PortalProcess portal) {
        this.visitor = new Visitor(portal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/articles", "/en/articles?theme=energie", "/atom.xml", "/sitemap.xml", "/robots.txt"})
    void isMadeOnceAndAskedForAnewByItsMark(String path) {
        Finished.settle(visitor, new Place(HOST, path));
        var page = visitor.get(HOST, path);
        var mark = page.headers().firstValue("ETag").orElse("");

        assertThat(mark).matches("\"[0-9a-f]{24}\"");
        assertThat(page.headers().firstValue("Cache-Control")).contains("public, no-cache");
        assertThat(page.headers().firstValue("Vary")).contains("Accept-Encoding");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();

        var again = visitor.send(visitor.request(HOST, path).header("If-None-Match", "W/\"x\", " + mark));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(mark);
    }

    @Test
    void aHeadIsAnsweredLikeAGetWithoutItsBody() {
        var whole = visitor.get(HOST, "/articles");
        var head = visitor.send("HEAD", HOST, "/articles");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).isEqualTo(whole.headers().firstValue("ETag"));
        assertThat(head.headers().firstValue("Content-Length"))
                .contains(String.valueOf(whole.body().getBytes(StandardCharsets.UTF_8).length));
    }

    @Test
    void aHeadThatComesFirstSpoilsNothing() {
        visitor.send("HEAD", HOST, "/en/atom.xml");

        assertThat(visitor.get(HOST, "/en/atom.xml").body()).contains("<feed");
    }

    @Test
    void isSentCompressedToWhoeverTakesThat() throws Exception {
        var plain = visitor.get(HOST, "/");
        var packed = bytes(visitor, HOST, "/", "br;q=1.0, gzip;q=0.8");

        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(packed.headers().firstValue("ETag"))
                .isNotEqualTo(plain.headers().firstValue("ETag"));
        assertThat(unzipped(packed.body())).isEqualTo(plain.body());
        assertThat(bytes(visitor, HOST, "/", "gzip;q=0").headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "utm_source=lettre",
                "jakarta.faces.partial.ajax=true",
                "jakarta.faces.source=x&jakarta.faces.partial.execute=@all",
                "sort=upside-down",
                "theme=",
                "department=%3Cscript%3E"
            })
    void whatAPageDoesNotKnowMakesNoPageOfItsOwn(String query) {
        Finished.settle(visitor, new Place(HOST, "/articles"));
        var plain = visitor.get(HOST, "/articles");

        var answer = visitor.get(HOST, "/articles?" + query);

        assertThat(Finished.isHit(answer)).isTrue();
        assertThat(answer.body()).isEqualTo(plain.body());
    }

    @Test
    void aHomeKnowsNoParameterAtAll() {
        Finished.settle(visitor, new Place(HOST, "/"));

        assertThat(Finished.isHit(visitor.get(HOST, "/?page=2&theme=energie"))).isTrue();
    }

    @Test
    void whatSomebodyTypedIsNotKept() {
        visitor.get(HOST, "/articles?q=velo");

        assertThat(Finished.isHit(visitor.get(HOST, "/articles?q=velo"))).isFalse();
    }

    @Test
    void aHostWithAMadeUpPortIsNotKept() {
        var path = "/articles?theme=culture";
        for (int turn = 0; turn < 2; turn++) {
            var answer = visitor.send(visitor.request(HOST, path).setHeader("Host", HOST + ":4711"));
            assertThat(Finished.isHit(answer)).isFalse();
        }
        assertThat(visitor.get(HOST, path).body()).doesNotContain(":4711");
    }

    @Test
    void errorsAreNotKept() {
        visitor.get(HOST, "/articles?page=99");

        var answer = visitor.get(HOST, "/articles?page=99");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Cache-Status")).isEmpty();
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void theSamePathOnTwoFacesIsTwoPages() {
        var places = List.of(
                new Place("alpes.localhost", "/articles"),
                new Place("rhone.localhost", "/articles"),
                new Place("localhost", "/~alpes/articles"),
                new Place("alpes.localhost", "/en/articles"));
        places.forEach(place -> Finished.settle(visitor, place));

        var pages = places.stream()
                .map(place -> visitor.get(place.host(), place.path()))
                .toList();

        assertThat(pages).allMatch(Finished::isHit);
        assertThat(pages).extracting(HttpResponse::body).doesNotHaveDuplicates();
        assertThat(names(pages))
                .containsExactly("Alpes Solidaires", "Rhône Solidaires", "Alpes Solidaires", "Alpes Solidaires");
        assertThat(pages.get(0).body()).doesNotContain("/~alpes");
        assertThat(pages.get(2).body()).doesNotContain("href=\"/articles");
    }

    @Test
    void whoeverIsSignedInReadsWhatEverybodyReads(PortalProcess portal) {
        Finished.settle(visitor, new Place("localhost", "/"));
        var clerk = Clerk.signedIn(portal, "animation@alpes.example");

        var answer = clerk.visitor().get("/");

        assertThat(Finished.isHit(answer)).isTrue();
        assertThat(answer.body()).isEqualTo(visitor.get("/").body());
        assertThat(Finished.isHit(clerk.open("/admin").answer())).isFalse();
    }

    private static List<String> names(List<HttpResponse<String>> pages) {
        return pages.stream()
                .map(page -> Jsoup.parse(page.body()).select(".mast-name").text())
                .toList();
    }

    private static HttpResponse<byte[]> bytes(Visitor visitor, String host, String path, String encodings)
            throws IOException, InterruptedException {
        var request = visitor.request(host, path).header("Accept-Encoding", encodings);
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String unzipped(byte[] packed) throws IOException {
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
