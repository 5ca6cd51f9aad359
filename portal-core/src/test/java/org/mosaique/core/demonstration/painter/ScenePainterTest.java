package org.mosaique.core.demonstration.painter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mosaique.core.media.ImageIntake;

@DisplayName("A painted scene")
class ScenePainterTest {

    private static final Color ACCENT = new Color(0x1D4F91);
    private static final int MOST_BYTES = 90_000;

    static Set<String> scenes() {
        return ScenePainter.scenes();
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void isTheSameForTheSameSeed(String scene) {
        assertThat(pixels(ScenePainter.paint(scene, 7, ACCENT)))
                .isEqualTo(pixels(ScenePainter.paint(scene, 7, ACCENT)));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void isAnotherForAnotherSeedOrTerritory(String scene) {
        var painted = pixels(ScenePainter.paint(scene, 7, ACCENT));

        assertThat(pixels(ScenePainter.paint(scene, 8, ACCENT))).isNotEqualTo(painted);
        assertThat(pixels(ScenePainter.paint(scene, 7, new Color(0xA3242B)))).isNotEqualTo(painted);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void isThreeToTwoAndLightEnoughToSend(String scene) {
        var image = new ImageIntake(0).prepare(ScenePainter.paint(scene, 3, ACCENT));

        assertThat(image.width()).isEqualTo(1600);
        assertThat(image.height()).isEqualTo(1067);
        assertThat(image.renditions().get(960).length).isLessThan(MOST_BYTES);
    }

    @Test
    void hasToBeOneOfThoseThereAre() {
        assertThatThrownBy(() -> ScenePainter.paint("volcano", 1, ACCENT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("volcano");
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
