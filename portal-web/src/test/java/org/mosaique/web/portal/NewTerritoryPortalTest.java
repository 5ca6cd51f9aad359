package org.mosaique.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A territory is a folder: copied under another key, it is there at the next start, and nothing else was touched. */
@ExtendWith(PortalExtension.class)
class NewTerritoryPortalTest {

    private static final Path TEMPLATE = Path.of("..", "sites", "alpes");
    private static final Path SITES = Path.of("target", "portal-data", "scratch-sites");

    @Test
    void aCopiedFolderIsANewTerritory(@Scratch PortalProcess portal) throws IOException {
        assertThat(new Visitor(portal).get("chartreuse.localhost", "/").statusCode())
                .isIn(404, 421);

        copy("chartreuse", "Chartreuse Solidaire");
        portal.stop();
        portal.start();

        var visitor = new Visitor(portal);
        var home = visitor.get("chartreuse.localhost", "/");
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(home.body()).title()).contains("Chartreuse Solidaire");
        assertThat(visitor.get("/~chartreuse/articles").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/assets/sites/chartreuse/logo.svg").statusCode())
                .isEqualTo(200);
        assertThat(visitor.get("/").body()).contains("Chartreuse Solidaire");
        assertThat(visitor.get("alpes.localhost", "/").statusCode()).isEqualTo(200);
    }

    private static void copy(String key, String name) throws IOException {
        try (var files = Files.walk(TEMPLATE)) {
            for (var file : files.toList()) {
                var target =
                        SITES.resolve(key).resolve(TEMPLATE.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        var descriptor = SITES.resolve(key).resolve("site.yaml");
        Files.writeString(
                descriptor,
                Files.readString(descriptor)
                        .replaceAll("(?m)^key: .*", "key: " + key)
                        .replaceAll("(?m)^name: .*", "name: " + name)
                        .replaceAll("(?m)^hosts: .*", "hosts: []"));
    }
}
