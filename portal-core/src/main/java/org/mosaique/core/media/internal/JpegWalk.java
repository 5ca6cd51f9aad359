package org.mosaique.core.media.internal;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.mosaique.core.media.ImageRefused;
import org.mosaique.core.media.ImageRefused.Reason;

/**
 * Walks the segments of a JPEG, keeps those that decide about pixels and colour, and insists on its end.
 *
 * <p>Decoders paint a JPEG that was cut short grey without a word, and paint as many scans as there are, however many:
 * both are refused here.
 */
final class JpegWalk {

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int TEM = 0x01;
    private static final int RST0 = 0xD0;
    private static final int RST7 = 0xD7;
    private static final int APP0 = 0xE0;
    private static final int APP1_EXIF = 0xE1;
    private static final int APP2_COLOUR = 0xE2;
    private static final int APP14_ADOBE = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final int MOST_SCANS = 64;

    private final byte[] bytes;
    private final ByteArrayOutputStream kept;
    private int at;
    private int width;
    private int height;
    private int scans;
    private Bytes exif = Bytes.NONE;

    JpegWalk(byte[] bytes) {
        this.bytes = bytes;
        this.kept = new ByteArrayOutputStream(bytes.length);
    }

    ImageOutline outline() {
        for (var marker = nextMarker(); marker != EOI; marker = nextMarker()) {
            if (marker == SOI || marker == TEM || (marker >= RST0 && marker <= RST7)) {
                keepMarker(marker);
            } else {
                segment(marker);
            }
        }
        keepMarker(EOI);
        if (scans == 0) {
            throw new ImageRefused(Reason.UNREADABLE);
        }
        return new ImageOutline(ImageFormat.JPEG, width, height, Bytes.of(kept.toByteArray()), exif);
    }

    /** Skips what libraries skip too, garbage and fill bytes, up to the next marker. */
    private int nextMarker() {
        while (unsigned(at) != 0xFF) {
            at++;
        }
        while (unsigned(at) == 0xFF) {
            at++;
        }
        return unsigned(at++);
    }

    private void segment(int marker) {
        var length = unsigned(at) << 8 | unsigned(at + 1);
        var end = at + length;
        if (length < 2 || end > bytes.length) {
            throw new ImageRefused(Reason.UNREADABLE);
        }
        if (isFrame(marker)) {
            frame(marker);
        }
        if (marker == APP1_EXIF && exif.length() == 0 && startsWithExif(at + 2, end)) {
            exif = Bytes.of(Arrays.copyOfRange(bytes, at + 2, end));
        }
        if (marker == SOS) {
            scans++;
            end = endOfScan(end);
        }
        if (isNeeded(marker)) {
            keepMarker(marker);
            kept.write(bytes, at, end - at);
        }
        at = end;
        if (scans > MOST_SCANS) {
            throw new ImageRefused(Reason.UNREADABLE);
        }
    }

    /** Baseline, extended and progressive frames of eight bits are what the web knows; one frame to a picture. */
    private void frame(int marker) {
        if (marker > 0xC2 || unsigned(at + 2) != 8) {
            throw new ImageRefused(Reason.UNSUPPORTED_FORMAT);
        }
        if (width != 0) {
            throw new ImageRefused(Reason.UNREADABLE);
        }
        height = unsigned(at + 3) << 8 | unsigned(at + 4);
        width = unsigned(at + 5) << 8 | unsigned(at + 6);
    }

    /** Entropy-coded data runs until a marker that is neither a stuffed byte nor a restart. */
    private int endOfScan(int start) {
        var end = start;
        while (unsigned(end) != 0xFF || isInsideScan(unsigned(end + 1))) {
            end++;
        }
        return end;
    }

    private static boolean isInsideScan(int afterFf) {
        return afterFf == 0x00 || afterFf == 0xFF || (afterFf >= RST0 && afterFf <= RST7);
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean isNeeded(int marker) {
        var application = marker >= APP0 && marker <= APP15;
        var colour = marker == APP0 || marker == APP2_COLOUR || marker == APP14_ADOBE;
        return marker != COMMENT && (!application || colour);
    }

    private boolean startsWithExif(int from, int to) {
        return to - from > 6 && bytes[from] == 'E' && bytes[from + 1] == 'x' && bytes[from + 2] == 'i';
    }

    private void keepMarker(int marker) {
        kept.write(0xFF);
        kept.write(marker);
    }

    private int unsigned(int index) {
        return bytes[index] & 0xFF;
    }
}
