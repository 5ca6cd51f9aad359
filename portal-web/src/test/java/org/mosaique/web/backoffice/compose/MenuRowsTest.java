package org.mosaique.web.backoffice.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MenuRowsTest {

    private final MenuRows rows = new MenuEditor();

    @Test
    void whatIsWrongWithAnAddressOutsideStandsAtTheAddress() {
        assertThat(rows.field(Map.of("target", "https", "url", "http://x"), "target"))
                .isEqualTo("url");
        assertThat(rows.field(Map.of("target", "https"), "label")).isEqualTo("label");
        assertThat(rows.field(Map.of("target", "page:contact"), "target")).isEqualTo("target");
    }
}
