package org.mosaique.core.media.internal;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, from the Exif block: which way the stored pixels have to be turned to stand upright. */
public enum ExifOrientation {
    UPRIGHT(1, 0, 0, 1),
    MIRRORED(-1, 0, 0, 1),
    UPSIDE_DOWN(-1, 0, 0, -1),
    FLIPPED(1, 0, 0, -1),
    TRANSPOSED(0, 1, 1, 0),
    TURN_CLOCKWISE(0, 1, -1, 0),
    TRANSVERSE(0, -1, -1, 0),
    TURN_ANTICLOCKWISE(0, -1, 1, 0);

    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final int PREFIX = 6;

    private final int xToX;
    private final int xToY;
    private final int yToX;
    private final int yToY;

    ExifOrientation(int xToX, int xToY, int yToX, int yToY) {
        this.xToX = xToX;
        this.xToY = xToY;
        this.yToX = yToX;
        this.yToY = yToY;
    }

    /** The orientation an Exif block tells of; upright when it tells none or makes no sense. */
    public static ExifOrientation in(Bytes exif) {
        try {
            var buffer = exif.buffer();
            return exif.length() < PREFIX
                    ? UPRIGHT
                    : read(buffer.get(0) == 'E' ? buffer.position(PREFIX).slice() : buffer);
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException nonsense) {
            return UPRIGHT;
        }
    }

    private static ExifOrientation read(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (var i = 0; i < entries; i++) {
            var entry = directory + 2 + i * ENTRY;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
                var value = tiff.getShort(entry + 8);
                return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    public boolean swapsSides() {
        return xToX == 0;
    }

    /** The picture turned upright. */
    public BufferedImage upright(BufferedImage stored) {
        if (this == UPRIGHT) {
            return stored;
        }
        var width = swapsSides() ? stored.getHeight() : stored.getWidth();
        var height = swapsSides() ? stored.getWidth() : stored.getHeight();
        var moveX = xToX + yToX < 0 ? width : 0;
        var moveY = xToY + yToY < 0 ? height : 0;
        var turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = turned.createGraphics();
        graphics.drawImage(stored, new AffineTransform(xToX, xToY, yToX, yToY, moveX, moveY), null);
        graphics.dispose();
        return turned;
    }
}
