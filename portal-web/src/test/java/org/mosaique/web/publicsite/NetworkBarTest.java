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
        "?theme=energie&department=73&sort=title, ?theme=energie&department=73&sort=title",
        "?theme=energie&department=38&page=2, ?theme=energie",
        "?department=38, ''",
        "?q=pain&theme=energie&page=2, ?q=pain&theme=energie"
    })
    void keepsWhatAListWasAskedForButThePageAndADepartmentElsewhere(String asked, String kept) {
        assertThat(NetworkBar.firstPage(asked, "73"::equals)).isEqualTo(kept);
    }
}
