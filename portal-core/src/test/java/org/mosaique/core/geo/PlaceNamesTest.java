package org.mosaique.core.geo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNamesTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "st-étienne,saint etienne",
                "SAINT ÉTIENNE,saint etienne",
                "Ste-Foy-l'Argentière,sainte foy l argentiere",
                "E\u0301chirolles,echirolles",
                "Œuilly,oeuilly",
                "L'Haÿ-les-Roses,l hay les roses",
                "Estrablin,estrablin",
                "Le Mont-St,le mont saint",
                "Paris 10e,paris 10e",
                "\"  - Vif -- \",vif",
                "Šibenik Įda,sibenik ida",
                "東京,\"\"",
                "\"\",\"\""
            })
    void bringsWhatIsTypedToOneForm(String typed, String folded) {
        assertThat(PlaceNames.fold(typed)).isEqualTo(folded);
    }
}
