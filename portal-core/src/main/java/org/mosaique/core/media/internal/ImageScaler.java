package org.mosaique.core.media.internal;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Shrinks pictures well, by halves and then the rest, onto white paper: what was transparent becomes white. */
public final class ImageScaler {

    private ImageScaler() {}

    /** The picture at that width, its proportions kept; the same picture when it has that width already. */
    public static BufferedImage toWidth(BufferedImage picture, int width) {
        var height = (int) Math.round((double) picture.getHeight() * width / picture.getWidth());
        return width == picture.getWidth() ? picture : toSize(picture, width, Math.max(1, height));
    }

    /** The picture at that size, opaque and in sRGB. */
    public static BufferedImage toSize(BufferedImage picture, int width, int height) {
        var current = picture;
        while (current.getWidth() >= 2 * width && current.getHeight() >= 2 * height) {
            current = draw(current, (current.getWidth() + 1) / 2, (current.getHeight() + 1) / 2);
        }
        return current == picture || current.getWidth() != width || current.getHeight() != height
                ? draw(current, width, height)
                : current;
    }

    private static BufferedImage draw(BufferedImage picture, int width, int height) {
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = drawn.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return drawn;
    }
}
