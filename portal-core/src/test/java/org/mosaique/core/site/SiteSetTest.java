package org.mosaique.core.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A set of sites")
class SiteSetTest {

    private static final String GOOD = """
            key: nord
            name: Territoires du Nord
            territory: Nord
            slogan: Ensemble
            kind: departmental
            locale: fr-FR
            timeZone: Europe/Paris
            perimeter: { departments: ["59"] }
            modules: [articles]
            decision: [ { rule: quorum, approvals: 2 } ]
            theme: { accent: "#1D4F91", accentDark: "#9DBFEF" }
            contact: { email: a@nord.example, organisation: Nord }
            """;

    @TempDir
    Path root;

    private final List<Finding> findings = new ArrayList<>();

    @Test
    void readsWhatIsRight() throws IOException {
        var site = read(GOOD).find("nord").orElseThrow();

        assertThat(findings).isEmpty();
        assertThat(site.decision("article")).isEqualTo(DecisionRule.quorum(2));
        assertThat(site.perimeter().departments()).containsExactly("59");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "slogan: Ensemble|slogn: Ensemble|site.unknown-entry|slogn",
                "rule: quorum|rulle: quorum|site.value|rulle",
                "key: nord|key: sud|site.key|sud",
                "key: nord|key: Nord|site.value|Nord",
                "approvals: 2|approvals: 12|site.value|approvals",
                "rule: quorum|rule: concent|site.value|concent",
                "#1D4F91|#9DBFEF|site.contrast|#9DBFEF",
                "#1D4F91|blue|site.colour|blue",
                "Europe/Paris|Europe/Pariss|site.time-zone|Pariss",
                "name: Territoires du Nord|nom: Territoires du Nord|site.missing-entry|name",
                "[articles]|articles|site.value|modules",
                "a@nord.example|nord|site.value|contact.email",
                "kind: departmental|kind: [|site.yaml|YAML",
                "locale: fr-FR|parent: ouest\\nlocale: fr-FR|site.parent|ouest",
                "locale: fr-FR|hosts: [localhost]\\nlocale: fr-FR|site.host|localhost"
            })
    void saysWhatIsWrongByName(String right, String wrong, String id, String word) throws IOException {
        read(GOOD.replace(right, wrong.replace("\\n", "\n")));

        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.id()).isEqualTo(id);
            assertThat(finding.toString()).contains(word);
        });
    }

    @Test
    void refusesAHostClaimedTwice() throws IOException {
        write("nord", GOOD.replace("locale:", "hosts: [ess.example]\nlocale:"));
        write("sud", GOOD.replace("key: nord", "key: sud").replace("locale:", "hosts: [ess.example]\nlocale:"));

        SiteSet.read(SiteFolders.below(root), List.of("localhost"), findings);

        assertThat(findings).singleElement().extracting(Finding::id).isEqualTo("site.host");
    }

    @Test
    void answersToTheKeyBelowThePortalsHostWhateverTheCase() throws IOException {
        assertThat(read(GOOD).byHost("NORD.localhost")).isPresent();
    }

    @Test
    void readsNoFileOutsideOfItsFolder() throws IOException {
        read(GOOD);
        Files.writeString(root.resolve("secret.txt"), "secret");

        assertThat(new SiteFolder("nord", root.resolve("nord")).read("..", "secret.txt"))
                .isEmpty();
    }

    private SiteSet read(String yaml) throws IOException {
        write("nord", yaml);
        return SiteSet.read(SiteFolders.below(root), List.of("localhost"), findings);
    }

    private void write(String key, String yaml) throws IOException {
        Files.createDirectories(root.resolve(key));
        Files.writeString(root.resolve(key).resolve("site.yaml"), yaml);
    }
}
