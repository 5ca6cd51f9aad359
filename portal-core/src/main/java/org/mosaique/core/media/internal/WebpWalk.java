package org.mosaique.core.media.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.mosaique.core.media.ImageRefused;
import org.mosaique.core.media.ImageRefused.Reason;

/**
 * Walks the chunks of a WebP: one still picture, as large as its canvas says.
 *
 * <p>Size is told twice in an extended file, on the canvas and in the bitstream; a decoder believes each in turn, so
 * that a small canvas could hide a huge bitstream. Both have to agree.
 */
final class WebpWalk {

    private static final int HEADER = 12;
    private static final int FOURTEEN_BITS = 0x3FFF;
    private static final int ANIMATED = 0x02;

    private final ByteBuffer input;
    private final int end;
    private int canvasWidth;
    private int canvasHeight;
    private int width;
    private int height;
    private int alphas;
    private Bytes exif = Bytes.NONE;

    WebpWalk(byte[] bytes) {
        input = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        var length = Integer.toUnsignedLong(input.getInt(4)) + 8;
        if (length > bytes.length) {
            throw new ImageRefused(Reason.UNREADABLE);
        }
        end = (int) length;
    }

    ImageOutline outline() {
        input.position(HEADER);
        while (end - input.position() >= 8) {
            chunk();
        }
        var oneSize = canvasWidth == 0 || (canvasWidth == width && canvasHeight == height);
        if (width == 0 || !oneSize || alphas > 1) {
            throw new ImageRefused(Reason.UNREADABLE);
        }
        return new ImageOutline(ImageFormat.WEBP, width, height, Bytes.of(Arrays.copyOf(input.array(), end)), exif);
    }

    private void chunk() {
        var name = new byte[4];
        input.get(name);
        var length = Integer.toUnsignedLong(input.getInt());
        var data = input.position();
        if (length > end - data) {
            throw new ImageRefused(Reason.UNREADABLE);
        }
        read(new String(name, StandardCharsets.ISO_8859_1), data, (int) length);
        input.position((int) Math.min(end, data + length + (length & 1)));
    }

    private void read(String type, int data, int length) {
        switch (type) {
            case "VP8X" -> canvas(data);
            case "VP8 " -> size(input.getShort(data + 6) & FOURTEEN_BITS, input.getShort(data + 8) & FOURTEEN_BITS);
            case "VP8L" -> {
                var bits = input.getInt(data + 1);
                size((bits & FOURTEEN_BITS) + 1, (bits >> 14 & FOURTEEN_BITS) + 1);
            }
            case "ALPH" -> alphas++;
            case "ANIM", "ANMF" -> throw new ImageRefused(Reason.UNSUPPORTED_FORMAT);
            case "EXIF" -> exif = Bytes.of(Arrays.copyOfRange(input.array(), data, data + length));
            default -> {} // colour profile, XMP and unknown chunks tell nothing about the size
        }
    }

    private void canvas(int data) {
        if ((input.get(data) & ANIMATED) != 0) {
            throw new ImageRefused(Reason.UNSUPPORTED_FORMAT);
        }
        canvasWidth = twentyFourBits(data + 4) + 1;
        canvasHeight = twentyFourBits(data + 7) + 1;
    }

    private void size(int storedWidth, int storedHeight) {
        if (width != 0) {
            throw new ImageRefused(Reason.UNREADABLE);
        }
        width = storedWidth;
        height = storedHeight;
    }

    private int twentyFourBits(int index) {
        return input.get(index) & 0xFF | (input.get(index + 1) & 0xFF) << 8 | (input.get(index + 2) & 0xFF) << 16;
    }
}
