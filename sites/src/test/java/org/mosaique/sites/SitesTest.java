package org.mosaique.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mosaique.core.site.Finding;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteFolder;
import org.mosaique.core.site.SiteFolders;
import org.mosaique.core.site.SiteSet;

@DisplayName("The shipped territories")
class SitesTest {

    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final Set<String> OWED_PAGES = Set.of("mentions-legales.md", "accessibilite.md", "contact.md");

    private static final List<Finding> FINDINGS = new ArrayList<>();
    private static SiteSet sites;

    @BeforeAll
    static void readAll() {
        sites = SiteSet.read(folders().toList(), List.of("localhost"), FINDINGS);
    }

    static Stream<SiteFolder> folders() {
        return SiteFolders.below(HERE).stream();
    }

    @Test
    void readWithoutAFinding() {
        assertThat(FINDINGS).isEmpty();
        assertThat(sites.all())
                .extracting(Site::key)
                .contains("rhone-alpes", "alpes", "drome-ardeche", "rhone", "loire", "savoie-mont-blanc", "biblio");
    }

    @Test
    void useKnownModulesOnly() {
        assertThat(sites.all())
                .allSatisfy(site -> assertThat(Set.of("articles")).containsAll(site.modules()));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void haveTheirDrawingsWithoutScriptsOrLinks(SiteFolder folder) {
        for (var name : List.of("logo.svg", "ridge.svg")) {
            var svg = folder.readText(name).orElseThrow();
            assertThat(svg).startsWith("<svg").doesNotContain("<script", "<style", "href=\"http", "onload");
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void haveThePagesThatTheLawAsksFor(SiteFolder folder) {
        assertThat(folder.list("pages", ".md")).containsAll(OWED_PAGES);
    }

    @Test
    void holdNoOtherFilesThanAreShipped() throws IOException {
        for (var folder : folders().toList()) {
            try (var files = Files.walk(folder.root())) {
                assertThat(files.filter(Files::isRegularFile).map(Path::getFileName))
                        .allSatisfy(name -> assertThat(name.toString()).matches(".*\\.(yaml|css|svg|properties|md)"));
            }
        }
    }
}
