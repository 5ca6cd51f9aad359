package org.mosaique.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mosaique.core.media.MediaLibrary;
import org.mosaique.core.media.Picture;
import org.mosaique.core.media.PictureBook;
import org.mosaique.core.media.Rendition;
import org.mosaique.core.media.Showing;

@DisplayName("The address of a picture")
class MediaServletTest {

    private static final UUID REF = UUID.fromString("ab1e2d3c-4b5a-4978-8695-a4b3c2d1e0f9");
    private static final String ADDRESS = "/" + REF + "/480.jpg";
    private static final String TAG = "\"ab1e2d3c-4b5a-4978-8695-a4b3c2d1e0f9-480\"";

    private static final Instant NOW = Instant.parse("2026-06-15T12:00:00Z");

    @TempDir
    private Path folder;

    private MediaServlet servlet;
    private Showing showing;
    private int newest = 1;

    @BeforeEach
    void keepOnePicture() throws IOException {
        var file = Files.write(folder.resolve("picture.jpg"), new byte[] {1, 2, 3});
        var rendition = new Rendition(file, 3, TAG, Instant.parse("2026-03-02T12:00:00.7Z"));
        var library = new MediaLibrary(null, null, null, null, null) {
            @Override
            public Optional<Rendition> find(UUID ref, int edition, int width) {
                return ref.equals(REF) && width == 480 && edition == newest ? Optional.of(rendition) : Optional.empty();
            }
        };
        var book = new PictureBook() {
            @Override
            public Optional<Showing> showing(UUID ref) {
                return Optional.ofNullable(showing);
            }
        };
        servlet = new MediaServlet(library, book, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void keepsNoPictureBeyondTheEndOfItsRights() throws IOException {
        showing = showing(1, NOW.plusSeconds(90));

        assertThat(get(ADDRESS, Map.of()).headers()).containsEntry("Cache-Control", "public, max-age=90");
    }

    @Test
    void isGoneWhenItsRightsHaveEnded() throws IOException {
        showing = showing(1, NOW);

        var answer = get(ADDRESS, Map.of("If-None-Match", TAG));

        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.headers()).containsEntry("Cache-Control", "no-store");
    }

    @Test
    void showsTheNewestEditionAtOlderAddressesForAShortWhile() throws IOException {
        newest = 2;
        showing = showing(2, null);

        assertThat(get(ADDRESS, Map.of()).headers()).containsEntry("Cache-Control", "public, max-age=300");
        assertThat(get("/" + REF + "/v2/480.jpg", Map.of()).headers())
                .containsEntry("Cache-Control", "public, max-age=86400");
        assertThat(get("/" + REF + "/v3/480.jpg", Map.of()).status()).isEqualTo(404);
    }

    private static Showing showing(int edition, Instant end) {
        return new Showing(Picture.of(REF, 480, 320, edition), 50, 50, end, false);
    }

    @Test
    void answersWithAJpegToBeKeptForADay() throws IOException {
        var answer = get(ADDRESS, Map.of());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).containsExactly(1, 2, 3);
        assertThat(answer.headers())
                .containsEntry("Content-Type", "image/jpeg")
                .containsEntry("Content-Length", "3")
                .containsEntry("ETag", TAG)
                .containsEntry("Cache-Control", "public, max-age=86400")
                .containsEntry("X-Content-Type-Options", "nosniff");
    }

    @Test
    void tellsTheSameToHeadWithoutTheBytes() throws IOException {
        var exchange = new Exchange("HEAD", ADDRESS, Map.of());

        servlet.doHead(exchange.request(), exchange.response());

        assertThat(exchange.status()).isEqualTo(200);
        assertThat(exchange.headers()).containsEntry("Content-Length", "3");
        assertThat(exchange.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {TAG, "W/" + TAG, "\"other\", " + TAG, "*"})
    void sparesBrowsersWhatTheyHave(String tags) throws IOException {
        var answer = get(ADDRESS, Map.of("If-None-Match", tags));

        assertThat(answer.status()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers()).containsEntry("ETag", TAG);
    }

    @Test
    void comparesDatesOnlyWhereThereIsNoTag() throws IOException {
        var since = "2026-03-02T12:00:00Z";

        assertThat(get(ADDRESS, Map.of("If-Modified-Since", since)).status()).isEqualTo(304);
        assertThat(get(ADDRESS, Map.of("If-Modified-Since", "2026-03-02T11:59:59Z"))
                        .status())
                .isEqualTo(200);
        assertThat(get(ADDRESS, Map.of("If-Modified-Since", "yesterday")).status())
                .isEqualTo(200);
        assertThat(get(ADDRESS, Map.of("If-Modified-Since", since, "If-None-Match", "\"other\""))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "/",
                "/ab1e2d3c-4b5a-4978-8695-a4b3c2d1e0f9/960.jpg",
                "/ab1e2d3c-4b5a-4978-8695-a4b3c2d1e0f9/480.png",
                "/ab1e2d3c-4b5a-4978-8695-a4b3c2d1e0f9/0480.jpg",
                "/ab1e2d3c-4b5a-4978-8695-a4b3c2d1e0f9/99999999999.jpg",
                "/ab1e2d3c-4b5a-4978-8695-a4b3c2d1e0f9/../480.jpg",
                "/../../etc/passwd",
                "/1-1-1-1-1/480.jpg"
            })
    void isUnknownWhenItIsNotOneOfOurs(String path) throws IOException {
        assertThat(get(path, Map.of()).status()).isEqualTo(404);
    }

    private Exchange get(String path, Map<String, String> headers) throws IOException {
        var exchange = new Exchange("GET", path, headers);
        servlet.doGet(exchange.request(), exchange.response());
        return exchange;
    }
}
