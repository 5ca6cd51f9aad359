package org.mosaique.core.site;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Contrast ratios between two sRGB colours, after WCAG 2.1 (relative luminance). */
public final class Contrast {

    /** The least ratio for text of ordinary size at level AA. */
    public static final double AA = 4.5;

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    private Contrast() {}

    /** Whether this is a colour as we write it: {@code #RRGGBB}. */
    public static boolean isColour(String text) {
        return text != null && HEX.matcher(text).matches();
    }

    /** The ratio between two colours, from 1 (the same) to 21 (black and white). */
    public static double between(String one, String other) {
        var first = luminance(one);
        var second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** A ratio as people read it: {@code 4.53}. */
    public static String format(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }

    /** The colour nearest to this one, darker or lighter, that can be read on each of the grounds. */
    public static String nearest(String colour, List<String> grounds) {
        var target = luminance(grounds.get(0)) > 0.5 ? 0 : 255;
        for (int step = 0; step < 100; step++) {
            var candidate = mixed(colour, target, step);
            if (grounds.stream().allMatch(ground -> between(candidate, ground) >= AA)) {
                return candidate;
            }
        }
        return mixed(colour, target, 100);
    }

    private static String mixed(String colour, int target, int hundredths) {
        var rgb = Integer.parseInt(colour.substring(1), 16);
        return String.format(
                Locale.ROOT,
                "#%02X%02X%02X",
                mixed((rgb >> 16) & 0xff, target, hundredths),
                mixed((rgb >> 8) & 0xff, target, hundredths),
                mixed(rgb & 0xff, target, hundredths));
    }

    private static int mixed(int channel, int target, int hundredths) {
        return Math.round(channel + (target - channel) * hundredths / 100f);
    }

    private static double luminance(String colour) {
        var rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear((rgb >> 16) & 0xff) + 0.7152 * linear((rgb >> 8) & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
