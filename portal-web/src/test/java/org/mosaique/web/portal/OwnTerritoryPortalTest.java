package org.mosaique.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A network begins: no demonstration, and a territory of its own, which is a copy of another with another key. */
@DisplayName("A portal without demonstration, with a territory of its own")
class OwnTerritoryPortalTest {

    private static final Path TEMPLATE = Path.of("..", "sites", "loire");
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/admin/password\\?token=[\\w-]+)");

    @TempDir
    private static Path sites;

    private static PortalProcess portal;

    @BeforeAll
    static void start() throws IOException {
        copy(TEMPLATE, sites.resolve("ain"));
        var descriptor = sites.resolve("ain").resolve("site.yaml");
        var renamed = Files.readString(descriptor).replace("key: loire", "key: ain");
        Files.writeString(descriptor, renamed.replaceFirst("(?m)^name: .*$", "name: Ain Solidaire"));
        portal = PortalProcess.onEmptyData(
                "own-territory", Map.of("PORTAL_DEMO", "off", "PORTAL_SITES_DIR", sites.toString()));
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void answersUnderItsPrefixAndItsHostWithoutAnotherFileBeingTouched() {
        var visitor = new Visitor(portal);

        assertThat(visitor.get("/~ain/").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/~ain/").body()).contains("Ain Solidaire");
        assertThat(visitor.get("ain.localhost", "/").body()).contains("Ain Solidaire");
        assertThat(visitor.get("/~ain/articles").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/assets/sites/ain/logo.svg").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/").body()).contains("Ain Solidaire");
        assertThat(visitor.get("/~loire/").body()).doesNotContain("<h1>Ain Solidaire");
    }

    @Test
    void printsALinkByWhichTheFirstAdministratorChoosesAPassword() throws IOException {
        var printed = LINK.matcher(Files.readString(portal.log()));
        var found = printed.results().reduce((earlier, later) -> later);

        assertThat(found).isPresent();
        assertThat(new Visitor(portal).get(found.get().group(1)).statusCode()).isEqualTo(200);
    }

    @Test
    void knowsNoAccountOfTheDemonstration() {
        var answer = new Visitor(portal)
                .post("/admin/login", Map.of("email", "reseau@mosaique.example", "password", PortalProcess.PASSWORD));

        assertThat(answer.statusCode()).isNotEqualTo(302);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            files.forEach(file -> copyOne(file, to.resolve(from.relativize(file).toString())));
        }
    }

    private static void copyOne(Path file, Path target) {
        try {
            Files.copy(file, target);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
