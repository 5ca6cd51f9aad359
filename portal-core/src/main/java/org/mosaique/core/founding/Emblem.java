package org.mosaique.core.founding;

import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Draws what a territory is recognised by, before somebody draws it by hand: an emblem with a few hills before a sun, and
 * the line of a horizon. The same key gives the same drawing.
 */
final class Emblem {

    private static final String PAPER = "#FBF8F3";
    private static final String SUN = "#F2C36B";
    private static final String HEAD = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ";

    private final String key;
    private final String accent;

    Emblem(String key, String accent) {
        this.key = key;
        this.accent = accent;
    }

    /** The emblem, {@code logo.svg}. */
    String logo() {
        var dice = new SplittableRandom(key.hashCode());
        var sun = dice.nextInt(20, 77);
        return HEAD + "96 96\">\n"
                + "<clipPath id=\"tile-" + key + "\"><rect width=\"96\" height=\"96\" rx=\"20\"/></clipPath>\n"
                + "<g clip-path=\"url(#tile-" + key + ")\">\n"
                + "<path fill=\"" + accent + "\" d=\"M0 0h96v96H0z\"/>\n"
                + "<circle cx=\"" + sun + "\" cy=\"" + dice.nextInt(22, 32) + "\" r=\"8\" fill=\"" + SUN + "\"/>\n"
                + hill(dice, mixed(accent, PAPER, 30), 44, 58)
                + hill(dice, PAPER, 56, 70)
                + hill(dice, mixed(accent, "#000000", 35), 72, 84)
                + "</g>\n</svg>\n";
    }

    private static String hill(SplittableRandom dice, String colour, int highest, int lowest) {
        var first = dice.nextInt(highest, lowest);
        var path = new StringBuilder("M0 97V" + first);
        for (int x = 0; x < 96; x += 32) {
            var next = dice.nextInt(highest, lowest);
            path.append(" C%d %d %d %d %d %d"
                    .formatted(x + 12, first - dice.nextInt(10), x + 20, next + dice.nextInt(10), x + 32, next));
            first = next;
        }
        return "<path fill=\"" + colour + "\" d=\"" + path + "V97z\"/>\n";
    }

    /** The horizon, {@code ridge.svg}. */
    String ridge() {
        var dice = new SplittableRandom(31L * key.hashCode());
        return HEAD + "1200 120\" preserveAspectRatio=\"xMidYMax slice\" color=\"" + accent
                + "\" fill=\"currentColor\">\n"
                + "<path fill-opacity=\".16\" d=\"" + crest(dice, 30, 96) + "\"/>\n"
                + "<path fill-opacity=\".3\" d=\"" + crest(dice, 72, 116) + "\"/>\n"
                + "</svg>\n";
    }

    private static String crest(SplittableRandom dice, int highest, int lowest) {
        var path = new StringBuilder("M0 120 -20 " + dice.nextInt(highest, lowest));
        for (int x = 10; x < 1200; x += dice.nextInt(24, 70)) {
            path.append(' ').append(x).append(' ').append(dice.nextInt(highest, lowest));
        }
        return path.append(" 1220 ").append(dice.nextInt(highest, lowest)) + " 1220 120z";
    }

    private static String mixed(String one, String other, int hundredths) {
        var mixed = new StringBuilder("#");
        for (int at = 1; at < 7; at += 2) {
            var from = Integer.parseInt(one.substring(at, at + 2), 16);
            var to = Integer.parseInt(other.substring(at, at + 2), 16);
            mixed.append(String.format(Locale.ROOT, "%02X", from + (to - from) * hundredths / 100));
        }
        return mixed.toString();
    }
}
