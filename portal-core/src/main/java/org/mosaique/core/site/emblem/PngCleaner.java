package org.mosaique.core.site.emblem;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** Draws a PNG anew, no larger than an emblem needs to be: what else was in the file stays behind. */
final class PngCleaner {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int LARGEST = 4_000;
    private static final int SIDE = 384;

    private PngCleaner() {}

    static boolean isPng(byte[] file) {
        for (int index = 0; index < SIGNATURE.length; index++) {
            if (index >= file.length || file[index] != SIGNATURE[index]) {
                return false;
            }
        }
        return true;
    }

    static byte[] clean(byte[] file) {
        try {
            var picture = read(file);
            var scale = Math.min(1.0, (double) SIDE / Math.max(picture.getWidth(), picture.getHeight()));
            var width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
            var height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
            var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
            var graphics = drawn.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            graphics.drawImage(picture, 0, 0, width, height, null);
            graphics.dispose();
            var out = new ByteArrayOutputStream();
            ImageIO.write(drawn, "png", out);
            return out.toByteArray();
        } catch (IOException | RuntimeException unreadable) {
            throw Logo.refused("site.logo.unreadable");
        }
    }

    /** The size is known before a single pixel is unpacked. */
    private static BufferedImage read(byte[] file) throws IOException {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
            try {
                reader.setInput(stream, true, true);
                if (reader.getWidth(0) > LARGEST || reader.getHeight(0) > LARGEST) {
                    throw new IOException("too large");
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }
}
