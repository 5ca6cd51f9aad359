package org.mosaique.web.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListAddressTest {

    private static ListAddress of(Map<String, String> parameters) {
        return ListAddress.of("/articles", parameters);
    }

    @Test
    void saysNothingOfWhatGoesWithoutSaying() {
        assertThat(of(Map.of())).hasToString("/articles");
        assertThat(of(Map.of("theme", "", "sort", "recent", "page", "1"))).hasToString("/articles");
    }

    @Test
    void keepsFiltersAndOrderFromPageToPage() {
        var asked = of(Map.of("theme", "energie", "department", "73", "sort", "title", "page", "2"));

        assertThat(asked.turned(3)).hasToString("/articles?theme=energie&department=73&sort=title&page=3");
    }

    @Test
    void beginsAnewWithAnotherFilterOrOrder() {
        var asked = of(Map.of("theme", "energie", "department", "73", "sort", "title", "page", "7"));

        assertThat(asked.onTheme("habitat")).hasToString("/articles?theme=habitat&department=73&sort=title");
        assertThat(asked.onTheme("")).hasToString("/articles?department=73&sort=title");
        assertThat(asked.sorted(false)).hasToString("/articles?theme=energie&department=73");
        assertThat(asked.inDepartment("74")).hasToString("/articles?theme=energie&department=74&sort=title");
        assertThat(asked.inDepartment("")).hasToString("/articles?theme=energie&sort=title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "deux", "1e9", "99999999", "2 ", "٣"})
    void takesNoOtherPageForANumber(String page) {
        assertThat(of(Map.of("page", page)).page()).isZero();
    }
}
