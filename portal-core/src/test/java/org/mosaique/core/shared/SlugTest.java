package org.mosaique.core.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A slug")
class SlugTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L’été à Saint-Étienne|l-ete-a-saint-etienne",
                "Cœur d'Ardèche & Drôme|coeur-d-ardeche-drome",
                "  --- 100 % solaire !  |100-solaire",
                "日本|contenu"
            })
    void isMadeOfATitle(String title, String slug) {
        assertThat(Slug.of(title).value()).isEqualTo(slug);
    }

    @Test
    void isCutBetweenWords() {
        var slug = Slug.of("La " + "société coopérative d’intérêt collectif ".repeat(4))
                .value();

        assertThat(slug).hasSizeLessThanOrEqualTo(Slug.MAX_LENGTH).endsWith("-d-interet");
    }

    @Test
    void staysLegalWithANumber() {
        var slug = new Slug("a".repeat(80)).numbered(12).value();

        assertThat(slug).hasSizeLessThanOrEqualTo(Slug.MAX_LENGTH).endsWith("-12");
    }

    @Test
    void refusesWhatIsNone() {
        assertThatThrownBy(() -> new Slug("../admin")).isInstanceOf(IllegalArgumentException.class);
    }
}
