package org.mosaique.web.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.mosaique.core.content.Themes;

class WordsTest {

    static final Iterable<String> THEMES = Themes.ALL;

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Words french = new Words(Locale.FRENCH);
    private final Words english = new Words(Locale.ENGLISH);

    @Test
    void countsInWords() {
        assertThat(french.fill("public.list.count", 0L)).isEqualTo("Aucun article");
        assertThat(french.fill("public.list.count", 1L)).isEqualTo("Un article");
        assertThat(french.fill("public.list.count", 12L)).isEqualTo("12 articles");
        assertThat(english.fill("public.list.count", 1200L)).isEqualTo("1,200 articles");
    }

    @Test
    void writesTheFirstOfAMonthAsTheFrenchDo() {
        var first = Instant.parse("2026-05-01T10:00:00Z");

        assertThat(french.date(first, PARIS)).isEqualTo("1er mai 2026");
        assertThat(french.date(first.plusSeconds(86_400), PARIS)).isEqualTo("2 mai 2026");
        assertThat(english.date(first, PARIS)).isEqualTo("1 May 2026");
    }

    @Test
    void tellsTheDayOfTheSiteNotOfTheServer() {
        assertThat(french.date(Instant.parse("2026-12-31T23:30:00Z"), PARIS)).isEqualTo("1er janvier 2027");
    }

    @ParameterizedTest
    @FieldSource("THEMES")
    void namesEveryTheme(String theme) {
        assertThat(french.theme(theme)).isNotBlank();
        assertThat(english.theme(theme)).isNotBlank();
    }

    @Test
    void namesNoOther() {
        assertThat(french.theme("")).isEmpty();
        assertThat(french.theme("gloubi")).isEmpty();
    }
}
