package org.mosaique.core.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mosaique.core.media.ImageRefused.Reason;
import org.mosaique.core.media.framing.Framing;
import org.mosaique.core.media.internal.ExifOrientation;
import org.mosaique.core.media.internal.ImageDecoder;
import org.mosaique.core.media.internal.ImageOutline;
import org.mosaique.core.media.internal.ImageScaler;
import org.mosaique.core.media.internal.JpegEncoder;

/**
 * Turns whatever somebody uploads into JPEGs of ours, or refuses it.
 *
 * <p>Nothing of the original survives but its pixels: the type is told from the content, the structure is walked and
 * the size read before any decoder is started, and every kept byte is written by our own encoder. A script hidden in a
 * comment, a second file behind the first, the place where a photo was taken are gone.
 */
@ApplicationScoped
public class ImageIntake {

    private static final int MEGA = 1_000_000;
    private static final int LONGEST_SIDE = 16_384;
    private static final int STEEPEST_RATIO = 10;

    /** Two pictures at once; one above this size takes both places. */
    private static final int PLACES = 2;

    private static final int BIG = 16 * MEGA;
    private static final int PATIENCE_SECONDS = 30;

    private final Semaphore places = new Semaphore(PLACES, true);
    private final int maxBytes;

    protected ImageIntake() { // for the client proxy
        this(0);
    }

    /** An intake that refuses anything heavier than {@code maxBytes}. */
    @Inject
    public ImageIntake(@ConfigProperty(name = "portal.media.max-bytes", defaultValue = "10485760") int maxBytes) {
        this.maxBytes = maxBytes;
    }

    /**
     * Prepares one upload. Reads at most one byte more than the limit and does not close the stream.
     *
     * @throws ImageRefused when it is no picture the portal can take
     */
    public PreparedImage prepare(InputStream upload) {
        var outline = ImageOutline.of(read(upload));
        refuseUnreasonableSize(outline);
        var taken = takePlaces(outline);
        try {
            return render(upright(outline));
        } finally {
            places.release(taken);
        }
    }

    private byte[] read(InputStream upload) {
        try {
            var bytes = upload.readNBytes(maxBytes + 1);
            if (bytes.length == 0) {
                throw new ImageRefused(Reason.EMPTY);
            }
            if (bytes.length > maxBytes) {
                throw new ImageRefused(Reason.TOO_HEAVY, maxBytes / (1024 * 1024));
            }
            return bytes;
        } catch (IOException broken) {
            throw new UncheckedIOException("the upload broke off", broken);
        }
    }

    private static void refuseUnreasonableSize(ImageOutline outline) {
        var shorter = Math.min(outline.width(), outline.height());
        var longer = Math.max(outline.width(), outline.height());
        if (shorter < 1) {
            throw new ImageRefused(Reason.UNREADABLE);
        }
        var megapixels = outline.format().maxMegapixels();
        if (outline.pixels() > (long) megapixels * MEGA) {
            throw new ImageRefused(Reason.TOO_LARGE, megapixels);
        }
        if (longer > LONGEST_SIDE || longer / shorter > STEEPEST_RATIO) {
            throw new ImageRefused(Reason.ODD_SHAPE);
        }
    }

    private int takePlaces(ImageOutline outline) {
        var wanted = outline.pixels() > BIG ? PLACES : 1;
        try {
            if (places.tryAcquire(wanted, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return wanted;
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        throw new ImageRefused(Reason.BUSY);
    }

    /** Prepares a picture the portal drew itself, which needs no suspicion. */
    public PreparedImage prepare(BufferedImage drawing) {
        var width = Math.min(drawing.getWidth(), Picture.LARGEST);
        return render(ImageScaler.toWidth(drawing, width));
    }

    /**
     * Prepares a part of a picture that was taken in before.
     *
     * @param original the largest rendition of its first edition
     */
    public PreparedImage crop(byte[] original, Framing part) {
        var outline = ImageOutline.of(original);
        var taken = takePlaces(outline);
        try {
            var whole = ImageDecoder.decode(outline, 1.0);
            var cut = whole.getSubimage(part.x(), part.y(), part.width(), part.height());
            return render(ImageScaler.toSize(cut, part.width(), part.height()));
        } finally {
            places.release(taken);
        }
    }

    private static PreparedImage render(BufferedImage master) {
        SortedMap<Integer, byte[]> renditions = new TreeMap<>();
        for (var width : Picture.widthsUpTo(master.getWidth())) {
            renditions.put(width, JpegEncoder.encode(ImageScaler.toWidth(master, width)));
        }
        return new PreparedImage(master.getWidth(), master.getHeight(), renditions);
    }

    private static BufferedImage upright(ImageOutline outline) {
        var orientation = ExifOrientation.in(outline.exif());
        var sideways = orientation.swapsSides();
        var uprightWidth = sideways ? outline.height() : outline.width();
        var scale = Math.min(1.0, (double) Picture.LARGEST / uprightWidth);
        var decoded = ImageDecoder.decode(outline, scale);
        var width = (int) Math.round(outline.width() * scale);
        var height = (int) Math.round(outline.height() * scale);
        return orientation.upright(ImageScaler.toSize(
                decoded, Math.min(width, decoded.getWidth()), Math.min(height, decoded.getHeight())));
    }
}
