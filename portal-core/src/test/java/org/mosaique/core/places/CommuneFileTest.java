package org.mosaique.core.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A file of communes")
class CommuneFileTest {

    private static final String HEAD =
            "insee;nom;codes_postaux;departement;region;epci_siren;population;latitude;longitude";
    private static final String GRENOBLE = "38185;Grenoble;38000 38100;38;84;200040715;156140;45.1787;5.7148";

    private final List<ImportedCommune> taken = new ArrayList<>();
    private final List<CommuneFile.Refusal> refused = new ArrayList<>();

    @Test
    void isReadLineByLine() {
        read(HEAD, GRENOBLE);

        assertThat(refused).isEmpty();
        assertThat(taken).singleElement().satisfies(commune -> {
            assertThat(commune.insee()).isEqualTo("38185");
            assertThat(commune.postcodes()).isEqualTo("38000 38100");
            assertThat(commune.latitude()).isEqualTo(45.1787);
            assertThat(commune.partOf()).isEmpty();
        });
    }

    @Test
    void mayBeSeparatedByCommasWithAMarkAtItsBeginningAndQuotes() {
        read("\uFEFFnom,insee,departement", "\"Grenoble, \"\"capitale\"\"\",38185,38");

        assertThat(taken).singleElement().extracting(ImportedCommune::name).isEqualTo("Grenoble, \"capitale\"");
    }

    @Test
    void tellsArrondissementsByTheirNumbers() {
        read(HEAD, GRENOBLE.replace("38185", "69382"));

        assertThat(taken.get(0).partOf()).isEqualTo("69123");
    }

    @Test
    void isNoneWithoutTheNamesOfItsColumns() {
        assertThat(CommuneFile.of("a;b;c")).isEmpty();
        assertThat(CommuneFile.of(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "38185;,3818;,insee",
        "38185;,38 185;,insee",
        ";Grenoble;,;;,name",
        ";38;84,;Isère;84,department",
        "38000 38100,3800,postcode",
        "200040715,12,epci",
        "156140,156 140,population",
        "45.1787,95.1,point",
        "45.1787,'',point",
        "45.1787,nord,point",
        ";84;,;AURA;,region",
        "5.7148,5.7148;de trop,columns",
        "Grenoble,Greno\uFFFDble,encoding"
    })
    void refusesALineWithAReason(String right, String wrong, String reason) {
        read(HEAD, GRENOBLE.replace(right, wrong));

        assertThat(taken).isEmpty();
        assertThat(refused).singleElement().satisfies(refusal -> {
            assertThat(refusal.reason()).isEqualTo(reason);
            assertThat(refusal.line()).isEqualTo(2);
        });
    }

    @Test
    void takesACommuneOnce() {
        read(HEAD, GRENOBLE, GRENOBLE);

        assertThat(taken).hasSize(1);
        assertThat(refused)
                .singleElement()
                .extracting(CommuneFile.Refusal::reason)
                .isEqualTo("twice");
    }

    private void read(String head, String... lines) {
        var file = CommuneFile.of(head).orElseThrow();
        for (int number = 0; number < lines.length; number++) {
            file.read(number + 2, lines[number], taken::add, refused::add);
        }
    }
}
