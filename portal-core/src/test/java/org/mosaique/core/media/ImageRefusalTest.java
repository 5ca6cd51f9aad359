package org.mosaique.core.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mosaique.core.media.ImageRefused.Reason;
import org.mosaique.core.media.internal.ImageOutline;
import org.mosaique.core.shared.Objection;

@DisplayName("A picture is refused")
class ImageRefusalTest {

    private static final int LIMIT = 10 * 1024 * 1024;

    private final ImageIntake intake = new ImageIntake(LIMIT);

    @Test
    void whenItIsEmpty() {
        assertRefused(new byte[0], Reason.EMPTY);
    }

    @Test
    void whenItIsTooHeavyWithoutReadingItAll() {
        var endless = new ByteArrayInputStream(Pictures.joined(Pictures.jpeg(600, 400), new byte[LIMIT * 2]));

        assertThatThrownBy(() -> intake.prepare(endless)).isInstanceOfSatisfying(ImageRefused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Reason.TOO_HEAVY);
            assertThat(refused.objections()).containsExactly(Objection.of("media.refused.tooHeavy", 10));
        });
        assertThat(endless.available()).isGreaterThan(LIMIT / 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><body><script>alert(1)</script></body></html>",
                "<html><img src=x onerror=alert(1)></html>",
                "%PDF-1.7\n1 0 obj",
                "PK\u0003\u0004 archive",
                "MZ\u0090 programme",
                "Bonjour",
                "<?php system($_GET['c']); ?>"
            })
    void whenItIsNoPictureWhateverItsNameSays(String content) {
        assertRefused(Pictures.text(content), Reason.NOT_AN_IMAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
                "GIF89a\u0001\0\u0001\0\0\0\0;"
            })
    void whenItIsOfAnotherKind(String content) {
        assertThatThrownBy(() -> prepare(Pictures.text(content)))
                .isInstanceOfSatisfying(
                        ImageRefused.class,
                        refused -> assertThat(refused.reason()).isIn(Reason.UNSUPPORTED_FORMAT, Reason.NOT_AN_IMAGE));
    }

    @Test
    void whenItMoves() {
        assertRefused(Pictures.resource("animated.webp"), Reason.UNSUPPORTED_FORMAT);
    }

    @ParameterizedTest
    @CsvSource({"7100,7100,TOO_LARGE", "2000000000,2000000000,TOO_LARGE", "20000,2400,ODD_SHAPE", "5000,400,ODD_SHAPE"})
    void forItsSizeFromItsHeaderAlone(int width, int height, Reason reason) {
        assertRefused(Pictures.pngHeader(width, height), reason);
    }

    @Test
    void forTheSizeInAJpegHeaderAlone() {
        var jpeg = Pictures.jpeg(600, 400);
        var frame = new String(jpeg, StandardCharsets.ISO_8859_1).indexOf("\u00FF\u00C0");
        jpeg[frame + 5] = (byte) 0x7F;
        jpeg[frame + 7] = (byte) 0x7F;

        assertRefused(jpeg, Reason.TOO_LARGE);
    }

    @Test
    void whenItHasNoWidth() {
        assertRefused(Pictures.pngHeader(0, 400), Reason.UNREADABLE);
        assertRefused(Pictures.pngHeader(-5, -5), Reason.UNREADABLE);
        var jpeg = Pictures.jpeg(600, 400);
        var frame = new String(jpeg, StandardCharsets.ISO_8859_1).indexOf("\u00FF\u00C0");
        Arrays.fill(jpeg, frame + 5, frame + 7, (byte) 0);
        assertRefused(jpeg, Reason.UNREADABLE);
    }

    @Test
    void whenItsHeaderPromisesPixelsThatDoNotCome() {
        assertRefused(Pictures.pngHeader(600, 400), Reason.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.9, 0.999})
    void whenItIsCutShort(double share) {
        for (var whole :
                new byte[][] {Pictures.jpeg(600, 400), Pictures.png(600, 400), Pictures.resource("lossy.webp")}) {
            var cut = Arrays.copyOf(whole, (int) (whole.length * share));
            assertRefused(cut, Reason.UNREADABLE);
        }
    }

    @Test
    void whenAHugePictureHidesBehindASmallCanvas() {
        var webp = Pictures.resource("alpha.webp");
        webp[24] = 9; // the canvas is ten pixels wide now, the bitstream as wide as before
        webp[25] = 0;

        assertRefused(webp, Reason.UNREADABLE);
    }

    @Test
    void whenASecondPictureHidesInTheFirst() {
        var jpeg = Pictures.jpeg(600, 400);
        var frame = new String(jpeg, StandardCharsets.ISO_8859_1).indexOf("\u00FF\u00C0");
        var twice = Pictures.inserted(jpeg, frame, Arrays.copyOfRange(jpeg, frame, frame + 19));

        assertRefused(twice, Reason.UNREADABLE);
    }

    @Test
    void whenItIsMadeOfScansWithoutEnd() {
        var progressive = prepare(Pictures.jpeg(600, 400)).master();
        var scan = new String(progressive, StandardCharsets.ISO_8859_1).lastIndexOf("\u00FF\u00DA");
        var again = Arrays.copyOfRange(progressive, scan, progressive.length - 2);
        var scans = new ByteArrayOutputStream();
        for (var i = 0; i < 65; i++) {
            scans.writeBytes(again);
        }

        assertRefused(Pictures.inserted(progressive, scan, scans.toByteArray()), Reason.UNREADABLE);
    }

    @Test
    void whenThePortalIsAskedToStop() {
        Thread.currentThread().interrupt();

        assertRefused(Pictures.jpeg(600, 400), Reason.BUSY);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void notForADeflatedBombInItsTextWhichNobodyInflates() throws Exception {
        var deflated = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(deflated)) {
            deflater.write(new byte[50_000_000]);
        }
        var bomb = Pictures.chunk("zTXt", Pictures.joined(Pictures.text("note\0\0"), deflated.toByteArray()));
        var png = Pictures.inserted(Pictures.png(600, 400), 33, bomb);

        assertThat(ImageOutline.of(png).decodable().length()).isLessThan(png.length - bomb.length + 1);
        assertThat(prepare(png).width()).isEqualTo(600);
    }

    @Test
    void onlyAsLongAsItTakesThePlaces() throws Exception {
        for (var i = 0; i < 3; i++) {
            assertRefused(Pictures.pngHeader(600, 400), Reason.UNREADABLE);
        }

        assertThat(prepare(Pictures.jpeg(600, 400)).width()).isEqualTo(600);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void withWordsInBothLanguages(Reason reason) {
        for (var language : List.of("fr", "en")) {
            var texts = ResourceBundle.getBundle("org.mosaique.core.messages_core", Locale.forLanguageTag(language));
            assertThat(texts.getString(reason.messageKey())).isNotBlank();
        }
    }

    private PreparedImage prepare(byte[] upload) {
        InputStream in = new ByteArrayInputStream(upload);
        return intake.prepare(in);
    }

    private void assertRefused(byte[] upload, Reason reason) {
        assertThatThrownBy(() -> prepare(upload))
                .isInstanceOfSatisfying(
                        ImageRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
