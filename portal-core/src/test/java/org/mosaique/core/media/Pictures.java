package org.mosaique.core.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures for tests: drawn, encoded, and tampered with byte by byte. */
final class Pictures {

    static final Color RED = new Color(200, 40, 40);
    static final Color GREEN = new Color(40, 160, 60);
    static final Color BLUE = new Color(40, 80, 200);
    static final Color GREY = new Color(120, 120, 120);

    private Pictures() {}

    /** Four quarters: red and green above, blue and grey below. */
    static BufferedImage quarters(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var graphics = image.createGraphics();
        var colours = new Color[] {RED, GREEN, BLUE, GREY};
        for (var i = 0; i < colours.length; i++) {
            graphics.setColor(colours[i]);
            graphics.fillRect(i % 2 * width / 2, i / 2 * height / 2, (width + 1) / 2, (height + 1) / 2);
        }
        graphics.dispose();
        return image;
    }

    static byte[] jpeg(int width, int height) {
        return encoded(quarters(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    static byte[] png(int width, int height) {
        return encoded(quarters(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    static byte[] encoded(BufferedImage image, String format) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static BufferedImage decoded(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static byte[] resource(String name) {
        try (var in = Pictures.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        for (var part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    /** The bytes with others put in at an index. */
    static byte[] inserted(byte[] bytes, int index, byte[]... parts) {
        return joined(Arrays.copyOf(bytes, index), joined(parts), Arrays.copyOfRange(bytes, index, bytes.length));
    }

    /** A JPEG segment. */
    static byte[] segment(int marker, byte[] content) {
        return joined(
                ByteBuffer.allocate(4)
                        .put((byte) 0xFF)
                        .put((byte) marker)
                        .putShort((short) (content.length + 2))
                        .array(),
                content);
    }

    /** A PNG chunk with its checksum. */
    static byte[] chunk(String type, byte[] content) {
        var checksum = new CRC32();
        checksum.update(text(type));
        checksum.update(content);
        return joined(
                ByteBuffer.allocate(4).putInt(content.length).array(),
                text(type),
                content,
                ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
    }

    /** An Exif block in big-endian that tells an orientation and an artist. */
    static byte[] exif(int orientation) {
        return joined(text("Exif\0\0"), tiff(orientation));
    }

    static byte[] tiff(int orientation) {
        var artist = text("Camille Secret\0");
        return joined(
                ByteBuffer.allocate(38)
                        .put(text("MM\0*"))
                        .putInt(8)
                        .putShort((short) 2)
                        .putShort((short) 0x0112)
                        .putShort((short) 3)
                        .putInt(1)
                        .putShort((short) orientation)
                        .putShort((short) 0)
                        .putShort((short) 0x013B)
                        .putShort((short) 2)
                        .putInt(artist.length)
                        .putInt(38)
                        .putInt(0)
                        .array(),
                artist);
    }

    /** A PNG that is nothing but a header: whoever decodes it fails. */
    static byte[] pngHeader(int width, int height) {
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        return joined(
                text("\u0089PNG\r\n\u001a\n"),
                chunk("IHDR", header.array()),
                chunk("IDAT", new byte[0]),
                chunk("IEND", new byte[0]));
    }
}
