package org.mosaique.core.media.framing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The framing of a picture")
class FramingTest {

    private static final int WIDE = 1600;
    private static final int HIGH = 1000;

    @Test
    void takesTheLargestPartAroundWhatMatters() {
        assertThat(Framing.largest(Ratio.SQUARE, WIDE, HIGH, 50, 50))
                .isEqualTo(new Framing(300, 0, 1000, 1000, 50, 50));
        assertThat(Framing.largest(Ratio.SQUARE, WIDE, HIGH, 90, 10))
                .isEqualTo(new Framing(600, 0, 1000, 1000, 90, 10));
        assertThat(Framing.largest(Ratio.WIDE, WIDE, HIGH, 50, 0)).isEqualTo(new Framing(0, 0, 1600, 900, 50, 0));
    }

    @ParameterizedTest
    @EnumSource
    void staysWithinTheOriginalWhateverIsAskedFor(Ratio ratio) {
        for (var asked : new Framing[] {
            new Framing(-50, -50, 5000, 5000, -1, 101),
            new Framing(1599, 999, 1, 1, 0, 0),
            new Framing(900, 700, 900, 10, 50, 50)
        }) {
            var fitted = asked.fitted(ratio, WIDE, HIGH);

            assertThat(fitted.x()).isBetween(0, WIDE - fitted.width());
            assertThat(fitted.y()).isBetween(0, HIGH - fitted.height());
            assertThat(fitted.focusX()).isBetween(0, 100);
            assertThat(fitted.focusY()).isBetween(0, 100);
            if (ratio != Ratio.FREE) {
                assertThat((double) fitted.width() / fitted.height())
                        .isCloseTo(ratio.value(), org.assertj.core.data.Offset.offset(0.02));
            }
        }
    }

    @Test
    void keepsItsCornerAndItsWidth() {
        assertThat(new Framing(100, 50, 600, 10, 50, 50).fitted(Ratio.THREE_TWO, WIDE, HIGH))
                .isEqualTo(new Framing(100, 50, 600, 400, 50, 50));
    }

    @Test
    void findsWhatMattersAgainInThePartThatIsShown() {
        var part = new Framing(800, 0, 800, 1000, 75, 20);

        assertThat(part.shownFocusX(WIDE)).isEqualTo(50);
        assertThat(part.shownFocusY(HIGH)).isEqualTo(20);
        assertThat(new Framing(0, 0, 400, 1000, 75, 20).shownFocusX(WIDE)).isEqualTo(100);
    }

    @Test
    void makesAnotherEditionOnlyWhenAnotherPartIsShown() {
        var whole = Frame.whole(WIDE, HIGH);

        assertThat(whole.framed(new Framing(0, 0, WIDE, HIGH, 10, 10)).edition())
                .isEqualTo(1);
        var cropped = whole.framed(new Framing(10, 0, 500, 500, 10, 10));
        assertThat(cropped.edition()).isEqualTo(2);
        assertThat(cropped.framed(Framing.whole(WIDE, HIGH)).edition()).isEqualTo(3);
        assertThat(cropped.originalWidth()).isEqualTo(WIDE);
    }
}
