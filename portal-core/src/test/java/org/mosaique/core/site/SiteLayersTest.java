package org.mosaique.core.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mosaique.core.site.face.Figure;
import org.mosaique.core.site.setting.EntryCodec;
import org.mosaique.core.site.setting.Setting;
import org.mosaique.core.site.setting.Setting.Source;

@DisplayName("The layers of a site")
class SiteLayersTest {

    private static final String REGION = """
            key: region
            name: Le réseau de la région
            territory: Région
            slogan: Ensemble
            kind: regional
            locale: fr-FR
            timeZone: Europe/Paris
            perimeter: { departments: ["38", "59"] }
            modules: [articles]
            theme: { accent: "#1D4F91", accentDark: "#9DBFEF" }
            contact: { email: a@region.example, organisation: Région }
            figures:
              - { value: "2 380 000", unit: emplois, year: 2021, source: Insee, url: "https://insee.example/ess" }
            """;
    private static final String NORTH = """
            key: nord
            name: Territoires du Nord
            territory: Nord
            slogan: Au nord
            kind: departmental
            parent: region
            perimeter: { departments: ["59"] }
            """;

    @TempDir
    Path root;

    private final List<Finding> findings = new ArrayList<>();

    @BeforeEach
    void writeTheRegion() throws IOException {
        write("region", REGION);
    }

    @Test
    void aSiteTakesFromItsParentWhatItDoesNotSay() throws IOException {
        write("nord", NORTH);

        var nord = read(Map.of()).find("nord").orElseThrow();

        assertThat(findings).isEmpty();
        assertThat(nord.theme().accent()).isEqualTo("#1D4F91");
        assertThat(nord.get(Figure.ENTRY)).extracting(Figure::unit).containsExactly("emplois");
        assertThat(nord.slogan()).isEqualTo("Au nord");
    }

    @Test
    void aChangeOfTheBackOfficeLiesOnTopAndReachesThoseWhoInherit() throws IOException {
        write("nord", NORTH);
        var theme = Map.of("accent", "#7A3B8F", "accentDark", "#D9A9E8");

        var set = read(Map.of("region", Map.of("theme", theme)));

        assertThat(findings).isEmpty();
        assertThat(set.find("nord").orElseThrow().theme().accent()).isEqualTo("#7A3B8F");
        assertThat(List.of(
                        set.settings("region").get("theme"),
                        set.settings("nord").get("theme")))
                .extracting(Setting::source, Setting::sourceKey, Setting::beneathSource)
                .containsExactly(
                        tuple(Source.BACK_OFFICE, "region", Source.FOLDER),
                        tuple(Source.PARENT, "region", Source.PARENT));
    }

    @Test
    void aFigureWithoutYearOrSourceIsRefusedByPlace() throws IOException {
        write("nord", NORTH + "figures: [ { value: \"12\", unit: SCIC, url: \"https://a.example\" } ]\n");

        read(Map.of());

        assertThat(findings)
                .extracting(Finding::what)
                .containsExactly("'figures.0.year' is not right.", "'figures.0.source' is not right.");
    }

    @Test
    void anUnknownMemberOfAnEntryIsRefusedByName() throws IOException {
        write("nord", NORTH + "figures: [ { valeur: \"12\" } ]\n");

        read(Map.of());

        assertThat(findings)
                .singleElement()
                .extracting(Finding::what)
                .asString()
                .contains("figures[0].valeur");
    }

    @Test
    void aSiteThatIsItsOwnAncestorIsAFindingAndNoEndlessLoop() throws IOException {
        write("region", REGION + "parent: nord\n");
        write("nord", NORTH);

        read(Map.of());

        assertThat(findings).extracting(Finding::id).contains("site.parent");
    }

    @Test
    void valuesSurviveTheWayThroughJson() {
        var figure = new Figure("12", "SCIC", 2024, "Nous", "https://a.example");

        var tree = EntryCodec.tree(EntryCodec.json(EntryCodec.tree(List.of(figure))));

        assertThat(EntryCodec.read(Figure.ENTRY, tree)).containsExactly(figure);
    }

    private SiteSet read(Map<String, Map<String, Object>> overrides) {
        return SiteSet.read(SiteFolders.below(root), overrides, List.of("localhost"), findings);
    }

    private void write(String key, String yaml) throws IOException {
        Files.createDirectories(root.resolve(key));
        Files.writeString(root.resolve(key).resolve("site.yaml"), yaml);
    }
}
