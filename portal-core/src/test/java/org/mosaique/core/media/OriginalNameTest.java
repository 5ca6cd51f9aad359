package org.mosaique.core.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The name a picture came with")
class OriginalNameTest {

    @ParameterizedTest
    @CsvSource({
        "été à Grenoble.jpg,été à Grenoble.jpg",
        "../../etc/passwd,passwd",
        "C:\\Photos\\marché.png,marché.png",
        "<script>alert(1).jpg,scriptalert(1).jpg",
        "deux  espaces.jpg,deux espaces.jpg"
    })
    void keepsOnlyWhatPeopleRead(String given, String kept) {
        assertThat(OriginalName.of(given)).isEqualTo(kept);
    }

    @Test
    void losesInvisibleCharacters() {
        assertThat(OriginalName.of("photo\u202Egpj.exe\r\n\0")).isEqualTo("photogpj.exe");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "photos/", "\u0000"})
    void hasAPlainOneWhenNothingIsLeft(String given) {
        assertThat(OriginalName.of(given)).isEqualTo("image");
    }

    @Test
    void isShortenedInTheMiddle() {
        assertThat(OriginalName.of("très ".repeat(60) + "long.jpg"))
                .hasSize(120)
                .endsWith("… long.jpg");
    }
}
