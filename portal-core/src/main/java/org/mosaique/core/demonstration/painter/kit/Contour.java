package org.mosaique.core.demonstration.painter.kit;

import java.awt.geom.Path2D;

/** The line of a hill or a ridge across the whole sheet: how high the land is at every place. */
public final class Contour {

    private static final int STEP = 5;
    private static final int POINTS = Stage.WIDTH / STEP + 1;

    private final double[] heights;

    private Contour(double[] heights) {
        this.heights = heights;
    }

    /** A rolling hill around a height. */
    public static Contour hill(Dice dice, double level, double swell) {
        var phases = new double[] {dice.between(0, 7), dice.between(0, 7), dice.between(0, 7)};
        var waves = new double[] {dice.between(0.7, 1.2), dice.between(1.6, 2.4), dice.between(3.2, 4.5)};
        var heights = new double[POINTS];
        for (var i = 0; i < POINTS; i++) {
            var x = 2 * Math.PI * i / POINTS;
            heights[i] = level
                    - swell
                            * (0.62 * Math.sin(waves[0] * x + phases[0])
                                    + 0.28 * Math.sin(waves[1] * x + phases[1])
                                    + 0.10 * Math.sin(waves[2] * x + phases[2]));
        }
        return new Contour(heights);
    }

    /** A rough line around a height, by midpoint displacement. */
    public static Contour ridge(Dice dice, double level, double swell, double roughness) {
        var corners =
                new double[] {0, level + dice.between(-swell, swell), Stage.WIDTH, level + dice.between(-swell, swell)};
        return through(dice, swell, roughness, corners);
    }

    /** A rough line through given points, by midpoint displacement between them. */
    public static Contour through(Dice dice, double swell, double roughness, double... points) {
        var heights = new double[POINTS];
        for (var i = 0; i + 3 < points.length; i += 2) {
            var from = index(points[i]);
            var to = index(points[i + 2]);
            heights[from] = points[i + 1];
            heights[to] = points[i + 3];
            displace(heights, from, to, swell, roughness, dice);
        }
        return new Contour(heights);
    }

    private static void displace(double[] heights, int from, int to, double swell, double roughness, Dice dice) {
        if (to - from < 2) {
            return;
        }
        var middle = (from + to) / 2;
        heights[middle] = (heights[from] + heights[to]) / 2 + dice.between(-swell, swell);
        displace(heights, from, middle, swell * roughness, roughness, dice);
        displace(heights, middle, to, swell * roughness, roughness, dice);
    }

    private static int index(double x) {
        return (int) Math.max(0, Math.min(POINTS - 1, Math.round(x / STEP)));
    }

    /** The height of the land at a place, also beyond the edges. */
    public double at(double x) {
        var place = Math.max(0, Math.min(POINTS - 1.001, x / STEP));
        var left = (int) place;
        return heights[left] + (heights[left + 1] - heights[left]) * (place - left);
    }

    /** Everything from the line down. */
    public Path2D land() {
        return land(0, Stage.WIDTH, Stage.HEIGHT + 2);
    }

    /** What is between two places, from the line down to a level. */
    public Path2D land(double from, double to, double bottom) {
        var path = new Path2D.Double();
        path.moveTo(from, bottom);
        for (var x = from; x < to; x += STEP) {
            path.lineTo(x, at(x));
        }
        path.lineTo(to, at(to));
        path.lineTo(to, bottom);
        path.closePath();
        return path;
    }

    /** A band that follows the line, so far below it and so thick. */
    public Path2D strip(double from, double to, double below, double thickness) {
        var path = new Path2D.Double();
        path.moveTo(from, at(from) + below);
        for (var x = from + STEP; x < to; x += STEP) {
            path.lineTo(x, at(x) + below);
        }
        path.lineTo(to, at(to) + below);
        for (var x = to; x > from; x -= STEP) {
            path.lineTo(x, at(x) + below + thickness);
        }
        path.closePath();
        return path;
    }

    /** The same line, lower or higher. */
    public Contour moved(double by) {
        var moved = heights.clone();
        for (var i = 0; i < moved.length; i++) {
            moved[i] += by;
        }
        return new Contour(moved);
    }
}
