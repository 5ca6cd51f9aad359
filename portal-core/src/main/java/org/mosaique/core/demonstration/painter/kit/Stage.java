package org.mosaique.core.demonstration.painter.kit;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * One picture being painted: the sheet, its colours, its chance.
 *
 * @param picture the sheet
 * @param brush paints on it
 * @param colours what it is painted with
 * @param dice what is left to chance
 */
public record Stage(BufferedImage picture, Brush brush, Palette colours, Dice dice) {

    /** Width of every picture. */
    public static final int WIDTH = 1600;

    /** Height of every picture: three to two. */
    public static final int HEIGHT = 1067;

    /** An empty sheet. */
    public static Stage empty(long seed, Color accent) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var dice = new Dice(seed);
        return new Stage(picture, new Brush(picture), Palette.of(dice, accent), dice);
    }

    /** A band across the whole sheet. */
    public static Rectangle2D band(double top, double bottom) {
        return new Rectangle2D.Double(0, top, WIDTH, bottom - top);
    }
}
