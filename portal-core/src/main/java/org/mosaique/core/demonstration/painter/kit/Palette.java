package org.mosaique.core.demonstration.painter.kit;

import java.awt.Color;
import java.util.List;

/**
 * The dozen colours one picture is made of: an hour of the day, tinted by the accent of a territory.
 *
 * @param skyHigh the sky overhead
 * @param skyLow the sky at the horizon, and the haze over everything far away
 * @param sun sun and lit paper
 * @param far the farthest hills
 * @param middle the hills before them
 * @param near the hills nearby
 * @param ground fields and paths
 * @param leaf foliage in the light
 * @param leafDark foliage in the shade
 * @param clay roofs and bricks
 * @param ochre walls, corn, fruit
 * @param paper what is white
 * @param ink what is nearly black
 * @param accent the colour of the territory
 */
public record Palette(
        Color skyHigh,
        Color skyLow,
        Color sun,
        Color far,
        Color middle,
        Color near,
        Color ground,
        Color leaf,
        Color leafDark,
        Color clay,
        Color ochre,
        Color paper,
        Color ink,
        Color accent) {

    private static final Color PAPER = new Color(0xFBF3E4);

    private static final List<Palette> HOURS = List.of(
            of( // morning
                    0xBFD8DA, 0xFBE8CB, 0xFFF8E6, 0xA7C1C3, 0x6E9798, 0x3E6C69, 0xDFCB97, 0x7C9B55, 0x41654A, 0xCB714B,
                    0xE5AE56, 0x24343A),
            of( // noon
                    0x8FC3CF, 0xF5EED6, 0xFFFAEA, 0x9CBDC5, 0x5F9AA4, 0x37786F, 0xE8D69C, 0x86AC57, 0x427242, 0xD0734E,
                    0xEEBC52, 0x20343C),
            of( // evening
                    0xE0937A, 0xFDE6BF, 0xFFF3D3, 0xC99C98, 0x93707F, 0x5A4868, 0xD9AC6C, 0x9A9F58, 0x42594F, 0xB9543F,
                    0xEDB04F, 0x2C2838),
            of( // autumn
                    0xC5D6D2, 0xFCE7C0, 0xFFF7E0, 0xB5C0B6, 0x7D9692, 0x4C6E68, 0xE6C27B, 0xB7A04A, 0x6B7442, 0xBE5A31,
                    0xEDB349, 0x2B2D2A),
            of( // winter
                    0xA9C4D8, 0xF8ECDA, 0xFFFAF0, 0xACC4D3, 0x7299B4, 0x416883, 0xE9E1CD, 0x7C9D84, 0x386260, 0xC2664B,
                    0xE0AF5C, 0x20303F),
            of( // spring
                    0xC3DFD2, 0xFFF2DA, 0xFFFAEC, 0xB3CDBE, 0x7CAE9C, 0x458373, 0xEBDAA2, 0xA0BD5B, 0x4A7F4B, 0xDA7F5C,
                    0xF1C25C, 0x223937));

    /** The colours of some hour, for a territory. */
    public static Palette of(Dice dice, Color accent) {
        var hour = dice.oneOf(HOURS);
        return new Palette(
                hour.skyHigh,
                hour.skyLow,
                hour.sun,
                Tint.blend(hour.far, accent, 0.10),
                Tint.blend(hour.middle, accent, 0.16),
                Tint.blend(hour.near, accent, 0.16),
                hour.ground,
                hour.leaf,
                hour.leafDark,
                hour.clay,
                hour.ochre,
                PAPER,
                hour.ink,
                accent);
    }

    private static Palette of(int... rgb) {
        return new Palette(
                new Color(rgb[0]),
                new Color(rgb[1]),
                new Color(rgb[2]),
                new Color(rgb[3]),
                new Color(rgb[4]),
                new Color(rgb[5]),
                new Color(rgb[6]),
                new Color(rgb[7]),
                new Color(rgb[8]),
                new Color(rgb[9]),
                new Color(rgb[10]),
                PAPER,
                new Color(rgb[11]),
                Color.BLACK);
    }

    /** A colour seen through the air: 0 is at hand, 1 is lost in the haze. */
    public Color hazy(Color colour, double distance) {
        return Tint.mix(colour, skyLow, distance);
    }

    /** A colour in the shade. */
    public Color shaded(Color colour) {
        return Tint.mix(colour, ink, 0.22);
    }

    /** A colour in the light. */
    public Color lit(Color colour) {
        return Tint.mix(colour, sun, 0.30);
    }

    /** A wall: paper, ochre or clay, never twice quite the same. */
    public Color wall(Dice dice) {
        return Tint.mix(dice.oneOf(paper, paper, ochre, clay, skyLow), sun, dice.between(0.1, 0.45));
    }

    /** A colour that is allowed to sing: a door, a coat, the back of a book. */
    public Color bright(Dice dice) {
        return dice.oneOf(accent, clay, ochre, leafDark, near, Tint.mix(accent, sun, 0.4), Tint.mix(clay, ochre, 0.5));
    }
}
