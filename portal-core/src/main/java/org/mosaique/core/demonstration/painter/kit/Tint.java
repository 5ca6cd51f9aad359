package org.mosaique.core.demonstration.painter.kit;

import java.awt.Color;

/** Mixes colours the way eyes do (OKLab), so that a mix of two clean colours is clean too. */
public final class Tint {

    private Tint() {}

    /** The first colour at 0, the second at 1. */
    public static Color mix(Color from, Color to, double share) {
        var a = lab(from);
        var b = lab(to);
        for (var i = 0; i < 3; i++) {
            a[i] += (b[i] - a[i]) * share;
        }
        return colour(a);
    }

    /** Like {@link #mix}, but as vivid as the two are: the way from red to blue leads through purple, not through grey. */
    public static Color blend(Color from, Color to, double share) {
        var a = lab(from);
        var b = lab(to);
        var vivid = Math.hypot(a[1], a[2]) * (1 - share) + Math.hypot(b[1], b[2]) * share;
        for (var i = 0; i < 3; i++) {
            a[i] += (b[i] - a[i]) * share;
        }
        var factor = vivid / Math.max(0.012, Math.hypot(a[1], a[2]));
        a[1] *= factor;
        a[2] *= factor;
        return colour(a);
    }

    /** The same hue, lighter (positive) or darker (negative), by a share of the whole scale. */
    public static Color lighter(Color colour, double by) {
        var lab = lab(colour);
        lab[0] = Math.max(0, Math.min(1, lab[0] + by));
        return colour(lab);
    }

    /** The same lightness, with another share of its colour; 1 leaves it as it is. */
    public static Color saturated(Color colour, double factor) {
        var lab = lab(colour);
        lab[1] *= factor;
        lab[2] *= factor;
        return colour(lab);
    }

    /** The colour, see-through: 0 is invisible, 1 opaque. */
    public static Color glaze(Color colour, double opacity) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * opacity));
    }

    private static double[] lab(Color colour) {
        var r = linear(colour.getRed());
        var g = linear(colour.getGreen());
        var b = linear(colour.getBlue());
        var l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        var m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        var s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        return new double[] {
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        };
    }

    private static Color colour(double[] lab) {
        var l = cube(lab[0] + 0.3963377774 * lab[1] + 0.2158037573 * lab[2]);
        var m = cube(lab[0] - 0.1055613458 * lab[1] - 0.0638541728 * lab[2]);
        var s = cube(lab[0] - 0.0894841775 * lab[1] - 1.2914855480 * lab[2]);
        return new Color(
                encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                encoded(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private static double linear(int channel) {
        var c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static int encoded(double value) {
        var c = Math.max(0, Math.min(1, value));
        return (int) Math.round(255 * (c <= 0.0031308 ? 12.92 * c : 1.055 * Math.pow(c, 1 / 2.4) - 0.055));
    }
}
