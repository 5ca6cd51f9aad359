package org.mosaique.web.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkBarTest {

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "?page=3, ''",
        "?theme=energie&page=2, ?theme=energie",
        "?theme=energie&sort=title, ?theme=energie&sort=title",
        "?q=pain&theme=energie&page=2, ?q=pain&theme=energie"
    })
    void keepsWhatAListWasAskedForButThePage(String asked, String kept) {
        assertThat(NetworkBar.firstPage(asked)).isEqualTo(kept);
    }
}
