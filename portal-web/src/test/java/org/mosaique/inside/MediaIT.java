package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mosaique.inside.Stage.SITE;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mosaique.core.access.Role;
import org.mosaique.core.media.ImageRefused;
import org.mosaique.core.media.Picture;
import org.mosaique.core.media.notice.Description;

/** Pictures taken in by the running portal: its class loaders find every decoder, its database has the row. */
@ArquillianTest
class MediaIT {

    private static final String WEBP =
            "UklGRnIAAABXRUJQVlA4IGYAAADwBACdASo8ACgAPp1KokulpCMhoqowsBOJYwDQRoBQAKoAyQD9AACWMVQJxGjaogAA/uveL+vPUxxf/8zR/JH6BdAQJug4EqklhE0SlKVU+DuyBSUX8HdkC4L4u1nPkPfvKsAAAAA=";

    @Inject
    private Stage stage;

    @Inject
    private Services services;

    @Inject
    private Tables tables;

    @Test
    void keepsPicturesOfEveryKindAsJpeg() throws Exception {
        for (var upload :
                new byte[][] {drawn("jpeg"), drawn("png"), Base64.getDecoder().decode(WEBP)}) {
            var picture = upload(upload);

            assertThat(services.media.picture(picture.ref())).hasValue(picture);
            var kept = services.media.find(picture.ref(), picture.width()).orElseThrow();
            assertThat(Files.readAllBytes(kept.path())).startsWith(0xFF, 0xD8, 0xFF);
        }
    }

    @Test
    void keepsNothingOfWhatIsNoPicture() throws Exception {
        var before = tables.value("select count(*) from media_file");

        assertThatThrownBy(() -> upload("<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ImageRefused.class);

        assertThat(tables.value("select count(*) from media_file")).isEqualTo(before);
    }

    private Picture upload(byte[] bytes) throws Exception {
        return stage.as(
                Somebody.with(Role.CONTRIBUTOR, SITE),
                () -> services.media.add(SITE, "photo.jpg", new ByteArrayInputStream(bytes), Description.NONE));
    }

    private static byte[] drawn(String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }
}
