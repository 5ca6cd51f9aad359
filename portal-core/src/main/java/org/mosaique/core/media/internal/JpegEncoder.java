package org.mosaique.core.media.internal;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.ImageWriterSpi;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes the JPEGs the portal keeps: progressive, without metadata. */
public final class JpegEncoder {

    private static final float QUALITY = 0.82f;
    private static final ImageWriterSpi WRITERS = RuntimeCodecs.of(ImageWriterSpi.class, "jpeg");

    private JpegEncoder() {}

    /** The picture, which has to be opaque, as JPEG. */
    public static byte[] encode(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        ImageWriter writer = null;
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer = WRITERS.createWriterInstance();
            writer.setOutput(output);
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.write(null, new IIOImage(picture, null, null), param);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory refused to be written to", impossible);
        } finally {
            if (writer != null) {
                writer.dispose();
            }
        }
        return bytes.toByteArray();
    }
}
