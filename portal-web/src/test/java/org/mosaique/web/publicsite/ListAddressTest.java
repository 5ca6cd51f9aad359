package org.mosaique.web.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListAddressTest {

    @Test
    void saysNothingOfWhatGoesWithoutSaying() {
        assertThat(ListAddress.of("/articles", null, null, null)).hasToString("/articles");
        assertThat(ListAddress.of("/articles", "", "recent", "1")).hasToString("/articles");
    }

    @Test
    void keepsThemeAndOrderFromPageToPage() {
        var asked = ListAddress.of("/articles", "energie", "title", "2");

        assertThat(asked.turned(3)).hasToString("/articles?theme=energie&sort=title&page=3");
    }

    @Test
    void beginsAnewWithAnotherThemeOrOrder() {
        var asked = ListAddress.of("/articles", "energie", "title", "7");

        assertThat(asked.onTheme("habitat")).hasToString("/articles?theme=habitat&sort=title");
        assertThat(asked.onTheme("")).hasToString("/articles?sort=title");
        assertThat(asked.sorted(false)).hasToString("/articles?theme=energie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "deux", "1e9", "99999999", "2 ", "٣"})
    void takesNoOtherPageForANumber(String page) {
        assertThat(ListAddress.of("/articles", null, null, page).page()).isZero();
    }
}
