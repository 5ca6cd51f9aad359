package org.mosaique.core.demonstration.painter.kit;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

/** Mountains and hills, each paler than the one before it. */
public final class Relief {

    private final Stage stage;
    private final Brush brush;
    private final Palette colours;
    private final Dice dice;

    /** Relief on that sheet. */
    public Relief(Stage stage) {
        this.stage = stage;
        brush = stage.brush();
        colours = stage.colours();
        dice = stage.dice();
    }

    /** A far, unlit ridge. */
    public Contour farRidge(double level, double swell, Color colour) {
        var ridge = Contour.ridge(dice, level, swell, 0.52);
        brush.fade(ridge.land(), level - swell, colour, level + 2.2 * swell, colours.hazy(colour, 0.55));
        return ridge;
    }

    /** A hill of one colour, a little lighter towards its foot where the haze lies. */
    public Contour hill(double level, double swell, Color colour) {
        var hill = Contour.hill(dice, level, swell);
        brush.fade(hill.land(), level - swell, colour, level + swell + 160, colours.hazy(colour, 0.28));
        return hill;
    }

    /** A chain of peaks, lit from one side, with snow from a height up. */
    public Contour peaks(double foot, double tallest, int count, Color colour, boolean snowy) {
        var tops = new double[count];
        var heights = new double[count];
        var points = new double[4 * count + 2];
        var span = (double) Stage.WIDTH / count;
        for (var i = 0; i < count; i++) {
            tops[i] = span * (i + dice.between(0.3, 0.7));
            heights[i] = foot - tallest * dice.between(0.5, 1);
            points[4 * i] = i == 0 ? 0 : span * i + dice.between(-0.1, 0.1) * span;
            points[4 * i + 1] = foot - tallest * dice.between(0.12, 0.32);
            points[4 * i + 2] = tops[i];
            points[4 * i + 3] = heights[i];
        }
        points[4 * count] = Stage.WIDTH;
        points[4 * count + 1] = foot - tallest * dice.between(0.15, 0.4);
        var ridge = Contour.through(dice, tallest * 0.07, 0.55, points);
        brush.fade(ridge.land(), foot - tallest, colour, foot + 60, colours.hazy(colour, 0.45));
        for (var i = 0; i < count; i++) {
            face(ridge, tops[i], points[4 * i + 4], foot + 40, colour);
        }
        if (snowy) {
            for (var i = 0; i < count; i++) {
                snow(ridge, tops[i], tallest * dice.between(0.16, 0.30), points[4 * i], points[4 * i + 4], colour);
            }
        }
        return ridge;
    }

    /** The side of a peak that lies in the shade: from its top along the ridge to the valley, and back up a spine. */
    private void face(Contour ridge, double top, double valley, double foot, Color colour) {
        var peak = ridge.at(top);
        var height = foot - peak;
        var spine = spine(top, peak, foot);
        var face = new Path2D.Double();
        face.moveTo(top, peak);
        for (var x = top; x < valley; x += 5) {
            face.lineTo(x, ridge.at(x));
        }
        face.lineTo(valley + height * 0.3, foot);
        for (var i = spine.length - 2; i >= 0; i -= 2) {
            face.lineTo(spine[i], spine[i + 1]);
        }
        face.closePath();
        brush.fade(face, peak, Tint.glaze(colours.ink(), 0.34), foot - height * 0.12, Tint.glaze(colours.ink(), 0));
        for (var i = dice.count(2, 3); i > 0; i--) {
            gully(ridge, top + (valley - top) * dice.between(0.12, 0.7), height * dice.between(0.3, 0.55), colour);
        }
    }

    /** The line between light and shade, wandering down from the top. */
    private double[] spine(double x, double y, double foot) {
        var points = new double[18];
        var drift = dice.between(-0.16, 0.02) * (foot - y);
        for (var step = 0; step < 9; step++) {
            var down = step / 8.0;
            var swing = step == 0 ? 0 : (step % 2 == 0 ? 1 : -1) * dice.between(0.02, 0.055) * (foot - y);
            points[2 * step] = x + drift * down + swing;
            points[2 * step + 1] = y + (foot - y) * down;
        }
        return points;
    }

    /** A lit rib in the shade, pointed at both ends. */
    private void gully(Contour ridge, double x, double length, Color colour) {
        var y = ridge.at(x) + length * 0.12;
        brush.polygon(
                Tint.glaze(colours.lit(colour), 0.30),
                x,
                y,
                x + length * 0.13,
                y + length * 0.42,
                x + length * 0.36,
                y + length,
                x + length * 0.05,
                y + length * 0.52);
    }

    private void snow(Contour ridge, double top, double depth, double left, double right, Color colour) {
        var line = ridge.at(top) + depth;
        var from = top;
        while (from > left && ridge.at(from) < line) {
            from -= 5;
        }
        var to = top;
        while (to < right && ridge.at(to) < line) {
            to += 5;
        }
        var cap = new Path2D.Double();
        cap.moveTo(from, ridge.at(from));
        for (var x = from; x <= to; x += 5) {
            cap.lineTo(x, ridge.at(x));
        }
        var teeth = Math.max(3, (int) ((to - from) / 34));
        for (var i = teeth * 2; i > 0; i--) {
            var x = from + (to - from) * i / (teeth * 2.0);
            var low = i % 2 == 0 ? dice.between(0.35, 0.7) : dice.between(0.85, 1.25);
            cap.lineTo(x, Math.max(ridge.at(x) + 4, ridge.at(top) + depth * low));
        }
        cap.closePath();
        var shaded = Tint.mix(colours.paper(), colour, 0.42);
        brush.inside(cap, layer -> {
            layer.fill(cap, colours.paper());
            layer.fill(rightOf(top, ridge.at(top), depth), shaded);
        });
    }

    private Shape rightOf(double x, double y, double depth) {
        return Brush.polygon(
                x,
                y - 10,
                x - depth * 0.10,
                y + depth * 0.35,
                x + depth * 0.12,
                y + depth * 0.6,
                x - depth * 0.05,
                y + depth * 1.4,
                x + 900,
                y + depth * 1.4,
                x + 900,
                y - 10);
    }

    /** Still water over a band of the sheet, which mirrors what is above it. */
    public void water(double shore, double bottom, double clarity) {
        var band = Stage.band(shore, bottom);
        var deep = Tint.mix(colours.skyHigh(), colours.near(), 0.45);
        brush.fade(band, shore, Tint.mix(colours.skyLow(), colours.middle(), 0.25), bottom, deep);
        var squeeze = 0.82;
        var mirror = new AffineTransform(1, 0, 0, -squeeze, 0, shore * (1 + squeeze));
        var copy = new BufferedImage(Stage.WIDTH, (int) shore, BufferedImage.TYPE_INT_RGB);
        copy.createGraphics().drawImage(stage.picture(), 0, 0, null);
        brush.inside(band, layer -> {
            layer.fade(band, shore, Tint.mix(colours.skyLow(), colours.middle(), 0.25), bottom, deep);
            layer.image(copy, mirror, clarity);
            layer.fade(band, shore, Tint.glaze(deep, 0.05), bottom, Tint.glaze(deep, 0.75));
            ripples(layer, shore, bottom, 46);
        });
    }

    /** Light on water: level cuts, longer and further apart towards the viewer. */
    public void ripples(Brush layer, double shore, double bottom, int count) {
        for (var i = 0; i < count; i++) {
            var depth = Math.pow(dice.between(0, 1), 1.5);
            var y = shore + 8 + depth * (bottom - shore);
            var x = dice.between(-100, Stage.WIDTH);
            var length = 40 + depth * dice.between(80, 260);
            layer.cut(x, y, x + length, y, 2.2 + 5 * depth, Tint.glaze(colours.paper(), dice.between(0.25, 0.6)));
        }
    }
}
