package org.mosaique.core.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mosaique.core.media.Pictures.BLUE;
import static org.mosaique.core.media.Pictures.GREEN;
import static org.mosaique.core.media.Pictures.GREY;
import static org.mosaique.core.media.Pictures.RED;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A picture taken in")
class ImageIntakeTest {

    private final ImageIntake intake = new ImageIntake(10 * 1024 * 1024);

    @Test
    void isOfferedInThreeWidths() {
        var image = prepare(Pictures.jpeg(2400, 1600));

        assertThat(image.renditions().keySet()).containsExactly(480, 960, 1600);
        assertThat(image.width()).isEqualTo(1600);
        assertThat(image.height()).isEqualTo(1067);
    }

    @Test
    void isNeverEnlarged() {
        assertThat(prepare(Pictures.jpeg(700, 500)).renditions().keySet()).containsExactly(480, 700);
        assertThat(prepare(Pictures.png(3, 2)).renditions().keySet()).containsExactly(3);
    }

    @Test
    void hasTheSizesItPromises() {
        prepare(Pictures.jpeg(3001, 2003)).renditions().forEach((width, jpeg) -> {
            assertThat(Pictures.decoded(jpeg).getWidth()).isEqualTo(width);
            assertThat(Pictures.decoded(jpeg).getHeight()).isEqualTo(Math.round(width * 2003 / 3001f));
        });
    }

    @ParameterizedTest
    @CsvSource({"1,RGBW", "2,GRWB", "3,WBGR", "4,BWRG", "5,RBGW", "6,BRWG", "7,WGBR", "8,GWRB"})
    void standsUprightHoweverTheCameraWasHeld(int orientation, String corners) {
        var jpeg = Pictures.inserted(Pictures.jpeg(600, 400), 2, Pictures.segment(0xE1, Pictures.exif(orientation)));

        var image = prepare(jpeg);

        assertThat(image.width()).isEqualTo(orientation < 5 ? 600 : 400);
        assertThat(corners(image)).isEqualTo(corners);
    }

    @Test
    void standsUprightFromPngAndWebpToo() {
        var png = Pictures.inserted(Pictures.png(600, 400), 33, Pictures.chunk("eXIf", Pictures.tiff(6)));

        assertThat(corners(prepare(png))).isEqualTo("BRWG");
        assertThat(prepare(Pictures.resource("turned.webp")).width()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, -1})
    void staysAsItIsWhenTheOrientationMakesNoSense(int orientation) {
        var jpeg = Pictures.inserted(Pictures.jpeg(600, 400), 2, Pictures.segment(0xE1, Pictures.exif(orientation)));

        assertThat(corners(prepare(jpeg))).isEqualTo("RGBW");
    }

    @Test
    void losesItsMetadataAndWhateverIsHiddenInIt() {
        var jpeg = Pictures.inserted(
                Pictures.jpeg(600, 400),
                2,
                Pictures.segment(0xE1, Pictures.exif(1)),
                Pictures.segment(0xE1, Pictures.text("http://ns.adobe.com/xap/1.0/\0<x>Secret</x>")),
                Pictures.segment(0xED, Pictures.text("Photoshop 3.0\0Secret")),
                Pictures.segment(0xFE, Pictures.text("<script>Secret</script>")));

        var image = prepare(Pictures.joined(jpeg, Pictures.text("<?php Secret ?>")));

        image.renditions().values().forEach(kept -> {
            assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                    .doesNotContain("Secret", "Exif", "<script", "<?php", "Photoshop", "adobe");
        });
    }

    @Test
    void isWrittenProgressively() {
        var frame = new String(prepare(Pictures.png(600, 400)).master(), StandardCharsets.ISO_8859_1);

        assertThat(frame).contains("\u00FF\u00C2").doesNotContain("\u00FF\u00C0");
    }

    @Test
    void isPutOnWhitePaperWhereItWasTransparent() {
        var seeThrough = new BufferedImage(600, 400, BufferedImage.TYPE_INT_ARGB);
        seeThrough.createGraphics().drawImage(Pictures.quarters(300, 400, 1), 300, 0, null);

        var png = Pictures.decoded(prepare(Pictures.encoded(seeThrough, "png")).master());

        assertThat(near(png.getRGB(100, 200), Color.WHITE)).isTrue();
        assertThat(near(png.getRGB(350, 100), RED)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"alpha.webp", "alpha-lossless.webp"})
    void isPutOnWhitePaperFromWebp(String name) {
        var webp = Pictures.decoded(prepare(Pictures.resource(name)).master());

        assertThat(near(webp.getRGB(100, 100), Color.WHITE)).isTrue();
        assertThat(near(webp.getRGB(100, 300), RED)).isTrue();
        assertThat(near(webp.getRGB(500, 100), BLUE)).isTrue();
    }

    @Test
    void keepsItsColoursFromSixteenBits() {
        var deep = new BufferedImage(600, 400, BufferedImage.TYPE_USHORT_GRAY);
        deep.createGraphics().drawImage(Pictures.quarters(600, 400, 1), 0, 0, null);

        var grey = Pictures.decoded(prepare(Pictures.encoded(deep, "png")).master());

        assertThat(near(grey.getRGB(500, 300), GREY)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_BYTE_INDEXED, BufferedImage.TYPE_BYTE_BINARY, BufferedImage.TYPE_BYTE_GRAY})
    void isReadFromPalettesAndGreys(int type) {
        var png = Pictures.encoded(Pictures.quarters(600, 400, type), "png");

        assertThat(prepare(png).width()).isEqualTo(600);
    }

    @Test
    void keepsItsColoursFromPrintersInks() {
        var image = Pictures.decoded(prepare(Pictures.resource("cmyk.jpg")).master());

        assertThat(near(image.getRGB(100, 200), RED)).isTrue();
        assertThat(near(image.getRGB(500, 200), BLUE)).isTrue();
    }

    @Test
    void isBroughtIntoTheColoursOfTheWeb() {
        var profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        var plain = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        var graphics = plain.createGraphics();
        graphics.setColor(new Color(55, 55, 55)); // in linear light, what sRGB calls 128
        graphics.fillRect(0, 0, 64, 64);
        var jpeg = Pictures.inserted(
                Pictures.encoded(plain, "jpeg"),
                20,
                Pictures.segment(0xE2, Pictures.joined(Pictures.text("ICC_PROFILE\0\1\1"), profile)));

        var image = Pictures.decoded(prepare(jpeg).master());

        assertThat(near(image.getRGB(32, 32), new Color(128, 128, 128))).isTrue();
    }

    @Test
    void isShrunkEvenlyWhenItIsReadSparsely() {
        var image = prepare(Pictures.jpeg(8000, 5333));

        assertThat(image.height()).isEqualTo(1067);
        assertThat(corners(image)).isEqualTo("RGBW");
    }

    private PreparedImage prepare(byte[] upload) {
        return intake.prepare(new ByteArrayInputStream(upload));
    }

    private static String corners(PreparedImage image) {
        var master = Pictures.decoded(image.master());
        var right = master.getWidth() - 20;
        var bottom = master.getHeight() - 20;
        var corners = new StringBuilder();
        for (var rgb : List.of(
                master.getRGB(20, 20),
                master.getRGB(right, 20),
                master.getRGB(20, bottom),
                master.getRGB(right, bottom))) {
            corners.append(near(rgb, RED) ? 'R' : near(rgb, GREEN) ? 'G' : near(rgb, BLUE) ? 'B' : 'W');
        }
        return corners.toString();
    }

    private static boolean near(int rgb, Color wanted) {
        var colour = new Color(rgb);
        return Math.abs(colour.getRed() - wanted.getRed()) < 25
                && Math.abs(colour.getGreen() - wanted.getGreen()) < 25
                && Math.abs(colour.getBlue() - wanted.getBlue()) < 25;
    }
}
