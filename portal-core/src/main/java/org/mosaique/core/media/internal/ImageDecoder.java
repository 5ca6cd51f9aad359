package org.mosaique.core.media.internal;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageReader;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ServiceRegistry;
import org.mosaique.core.media.ImageRefused;
import org.mosaique.core.media.ImageRefused.Reason;

/**
 * Decodes a walked picture, with the one decoder its format calls for.
 *
 * <p>The readers are chosen by hand, from a registry of our own: no guessing by whatever plugin is installed, and
 * nothing is left behind in the server's own registry.
 */
public final class ImageDecoder {

    private static final int MOST_BYTES = 100_000_000;
    private static final int SUPERSAMPLING = 2;
    private static final List<ImageReaderSpi> READERS =
            List.of(jpegReader(), RuntimeCodecs.of(ImageReaderSpi.class, "png"), new WebPImageReaderSpi());

    private ImageDecoder() {}

    /**
     * The pixels, read sparsely where the picture is going to shrink a lot: never less than twice as many each way as
     * the scale calls for, except to keep within memory.
     */
    public static BufferedImage decode(ImageOutline outline, double scale) {
        ImageReader reader = null;
        try (var input = new ByteArrayImageInputStream(outline.decodable().array())) {
            reader = READERS.get(outline.format().ordinal()).createReaderInstance();
            reader.setInput(input, true, true);
            refuseAnotherSize(outline, reader);
            var param = reader.getDefaultReadParam();
            var step = step(outline, scale, reader);
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } catch (IOException | RuntimeException | OutOfMemoryError broken) {
            throw refusal(broken);
        } finally {
            if (reader != null) {
                reader.dispose();
            }
        }
    }

    /** One array too large for the moment harms nothing else: the picture may come again when there is room. */
    private static ImageRefused refusal(Throwable broken) {
        if (broken instanceof OutOfMemoryError || broken.getCause() instanceof OutOfMemoryError) {
            return new ImageRefused(Reason.BUSY);
        }
        return broken instanceof ImageRefused refused ? refused : ImageRefused.unreadable(broken);
    }

    private static void refuseAnotherSize(ImageOutline outline, ImageReader reader) throws IOException {
        if (reader.getWidth(0) != outline.width() || reader.getHeight(0) != outline.height()) {
            throw new ImageRefused(Reason.UNREADABLE);
        }
    }

    private static int step(ImageOutline outline, double scale, ImageReader reader) throws IOException {
        var type = reader.getImageTypes(0).next();
        var bytesPerPixel = Math.max(1, type.getColorModel().getPixelSize() / 8);
        var step = Math.max(1, (int) (1 / (scale * SUPERSAMPLING)));
        while (outline.pixels() * bytesPerPixel / step / step > MOST_BYTES) {
            step++;
        }
        return step;
    }

    private static ImageReaderSpi jpegReader() {
        var registry =
                new ServiceRegistry(Stream.<Class<?>>of(ImageReaderSpi.class).iterator());
        registry.registerServiceProvider(RuntimeCodecs.of(ImageReaderSpi.class, "jpeg"));
        var reader = new JPEGImageReaderSpi(); // reads CMYK too, and leaves the rest to the runtime's own
        registry.registerServiceProvider(reader);
        return reader;
    }
}
