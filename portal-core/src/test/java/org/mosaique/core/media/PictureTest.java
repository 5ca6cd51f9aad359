package org.mosaique.core.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A picture to show")
class PictureTest {

    private static final UUID REF = UUID.fromString("0f1e2d3c-4b5a-4978-8695-a4b3c2d1e0f9");

    @ParameterizedTest
    @CsvSource({"1600,960,960", "1600,1000,960", "1600,9999,1600", "1600,1,480", "700,960,700", "300,480,300"})
    void offersTheNearestWidthItHas(int own, int wanted, int offered) {
        assertThat(Picture.of(REF, own, 400).nearest(wanted)).isEqualTo(offered);
    }

    @Test
    void neverClaimsMoreThanTheLargest() {
        assertThat(Picture.widthsUpTo(4000)).containsExactly(480, 960, 1600);
        assertThat(Picture.widthsUpTo(960)).containsExactly(480, 960);
    }

    @Test
    void spellsItsSourcesOut() {
        assertThat(Picture.of(REF, 700, 400).srcset())
                .isEqualTo("/media/" + REF + "/480.jpg 480w, /media/" + REF + "/700.jpg 700w");
    }
}
