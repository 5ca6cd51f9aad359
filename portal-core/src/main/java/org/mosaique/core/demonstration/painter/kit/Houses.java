package org.mosaique.core.demonstration.painter.kit;

import java.awt.Color;

/** Houses, seen from the front or from a corner, with their doors and windows. */
public final class Houses {

    private final Brush brush;
    private final Palette colours;
    private final Dice dice;

    /** Houses on that sheet. */
    public Houses(Stage stage) {
        brush = stage.brush();
        colours = stage.colours();
        dice = stage.dice();
    }

    /** A house with its gable to the left and its long side to the right, standing on a level. */
    public void cottage(double x, double foot, double width, double height, Color wall, Color roof) {
        var gable = width * 0.38;
        var eaves = foot - height;
        var ridge = eaves - height * dice.between(0.42, 0.6);
        var over = width * 0.035;
        brush.polygon(wall, x, foot, x, eaves, x + gable / 2, ridge, x + gable, eaves, x + gable, foot);
        brush.box(x + gable, eaves - 1, width - gable, height + 1, colours.shaded(wall));
        brush.polygon(
                roof,
                x + gable / 2,
                ridge,
                x + width - gable / 2 + over,
                ridge,
                x + width + over,
                eaves + over,
                x + gable - over * 0.2,
                eaves + over);
        brush.polygon(
                Tint.mix(roof, colours.ink(), 0.3),
                x + gable / 2,
                ridge - over * 0.6,
                x - over,
                eaves + over,
                x - over * 0.1,
                eaves + over * 1.5,
                x + gable / 2,
                ridge + over * 0.9);
        tiles(x, gable, width, ridge, eaves, roof);
        chimney(x + width * 0.66, ridge, width, wall);
        window(x + gable * 0.5, eaves + height * 0.16, width * 0.085, height * 0.27);
        var openings = Math.max(2, (int) Math.round((width - gable) / (height * 0.55)));
        var pace = (width - gable) / openings;
        var door = dice.count(0, openings - 1);
        for (var i = 0; i < openings; i++) {
            var middle = x + gable + pace * (i + 0.5);
            if (i == door) {
                door(middle, foot, width * 0.085, height * 0.6);
            } else {
                window(middle, eaves + height * 0.3, width * 0.075, height * 0.28);
            }
        }
    }

    private void tiles(double x, double gable, double width, double ridge, double eaves, Color roof) {
        var light = Tint.glaze(colours.lit(roof), 0.55);
        for (var row = 1; row < 4; row++) {
            var y = ridge + (eaves - ridge) * row / 4.0;
            var start = x + gable / 2 + gable / 2 * row / 4.0;
            for (var i = 0; i < 4; i++) {
                var from = start + dice.between(0.03, 0.85) * (width - gable);
                brush.cut(from, y, from + width * 0.09, y, width * 0.009, light);
            }
        }
    }

    private void chimney(double x, double ridge, double width, Color wall) {
        brush.box(x, ridge - width * 0.07, width * 0.055, width * 0.12, colours.shaded(wall));
        brush.box(
                x - width * 0.008, ridge - width * 0.08, width * 0.071, width * 0.018, colours.shaded(colours.clay()));
    }

    /** A window with its middle at a place: dark glass, pale frame, maybe shutters. */
    public void window(double middle, double top, double width, double height) {
        brush.box(middle - width / 2 - 2, top - 2, width + 4, height + 4, colours.lit(colours.paper()));
        brush.box(middle - width / 2, top, width, height, Tint.mix(colours.ink(), colours.near(), 0.45));
        brush.polygon(
                Tint.glaze(colours.skyLow(), 0.45),
                middle - width / 2,
                top + height * 0.75,
                middle - width / 2,
                top,
                middle + width * 0.2,
                top);
        brush.box(middle - 1, top, 2, height, colours.lit(colours.paper()));
        if (width > 14) {
            brush.box(middle - width / 2, top + height * 0.45, width, 2, colours.lit(colours.paper()));
        }
    }

    /** A window with shutters of a colour. */
    public void shuttered(double middle, double top, double width, double height, Color colour) {
        window(middle, top, width, height);
        for (var side : new int[] {-1, 1}) {
            var x = middle + side * width * 0.79 - width * 0.23;
            brush.box(x, top - 2, width * 0.46, height + 4, colour);
        }
    }

    /** A door with its middle at a place. */
    public void door(double middle, double foot, double width, double height) {
        var colour = colours.bright(dice);
        brush.box(middle - width / 2 - 3, foot - height - 3, width + 6, height + 3, colours.lit(colours.paper()));
        brush.box(middle - width / 2, foot - height, width, height, colour);
        brush.box(middle - width / 2, foot - height, width * 0.5, height, Tint.mix(colour, colours.ink(), 0.15));
        brush.disc(middle + width * 0.3, foot - height * 0.46, Math.max(1.5, width * 0.06), colours.ochre());
    }

    /** A tower with a pointed roof: the bell of a village. */
    public void tower(double x, double foot, double width, double height, Color wall, Color roof) {
        var eaves = foot - height;
        brush.box(x, eaves, width * 0.55, height, wall);
        brush.box(x + width * 0.55, eaves, width * 0.45, height, colours.shaded(wall));
        brush.polygon(roof, x - width * 0.1, eaves, x + width * 0.5, eaves - width * 1.25, x + width * 0.55, eaves);
        brush.polygon(
                Tint.mix(roof, colours.ink(), 0.28),
                x + width * 0.55,
                eaves,
                x + width * 0.5,
                eaves - width * 1.25,
                x + width * 1.1,
                eaves);
        brush.box(x - width * 0.05, eaves + width * 0.95, width * 1.1, width * 0.08, colours.lit(wall));
        for (var i = 0; i < 2; i++) {
            var left = x + width * (0.17 + 0.42 * i);
            brush.pill(
                    left,
                    eaves + width * 0.25,
                    width * 0.22,
                    width * 0.6,
                    width * 0.22,
                    Tint.mix(colours.ink(), wall, 0.15));
        }
        brush.disc(x + width * 0.5, eaves + width * 1.5, width * 0.2, colours.paper());
        brush.line(x + width * 0.5, eaves + width * 1.5, x + width * 0.5, eaves + width * 1.37, 2.5, colours.ink());
        brush.line(x + width * 0.5, eaves + width * 1.5, x + width * 0.6, eaves + width * 1.52, 2.5, colours.ink());
    }

    /** A town house seen from the street: storeys of windows under a roof or a cornice, a shop below. */
    public void facade(double x, double foot, double width, int storeys, double storey, Color wall) {
        var top = foot - storeys * storey;
        var shutters = colours.bright(dice);
        var shuttered = dice.chance(0.65);
        roof(x, top, width, storey);
        brush.box(x, top, width, foot - top, wall);
        brush.box(x, top, width, storey * 0.07, colours.lit(wall));
        brush.box(x, top + storey * 0.07, width, storey * 0.035, colours.shaded(wall));
        var columns = Math.max(2, (int) Math.round(width / (storey * 0.85)));
        for (var floor = 0; floor < storeys - 1; floor++) {
            for (var column = 0; column < columns; column++) {
                var middle = x + width * (column + 0.5) / columns;
                var y = top + floor * storey + storey * 0.26;
                if (shuttered) {
                    shuttered(middle, y, storey * 0.27, storey * 0.5, shutters);
                } else {
                    window(middle, y, storey * 0.32, storey * 0.52);
                    brush.box(
                            middle - storey * 0.2, y + storey * 0.54, storey * 0.4, storey * 0.035, colours.lit(wall));
                }
            }
        }
        shop(x, foot, width, storey);
    }

    private void roof(double x, double top, double width, double storey) {
        var colour = Tint.mix(
                dice.oneOf(colours.clay(), colours.near(), colours.clay()), colours.ink(), dice.between(0.05, 0.2));
        if (dice.chance(0.5)) {
            brush.polygon(
                    colour,
                    x - 4,
                    top,
                    x + storey * 0.25,
                    top - storey * 0.5,
                    x + width - storey * 0.25,
                    top - storey * 0.5,
                    x + width + 4,
                    top);
            for (var i = 0; i < 2; i++) {
                window(x + width * (0.3 + 0.4 * i), top - storey * 0.4, storey * 0.2, storey * 0.26);
            }
        } else {
            brush.polygon(colour, x - 5, top, x + width * 0.5, top - storey * 0.55, x + width + 5, top);
        }
        brush.box(
                x + width * dice.between(0.15, 0.7),
                top - storey * 0.72,
                storey * 0.17,
                storey * 0.5,
                colours.shaded(colours.clay()));
    }

    private void shop(double x, double foot, double width, double storey) {
        var awning = colours.bright(dice);
        brush.box(
                x + width * 0.06,
                foot - storey * 0.78,
                width * 0.88,
                storey * 0.78,
                Tint.mix(awning, colours.ink(), 0.35));
        brush.box(
                x + width * 0.11,
                foot - storey * 0.6,
                width * 0.48,
                storey * 0.48,
                Tint.mix(colours.skyLow(), colours.ochre(), 0.35));
        brush.box(
                x + width * 0.67,
                foot - storey * 0.6,
                width * 0.2,
                storey * 0.6,
                Tint.mix(colours.skyLow(), colours.near(), 0.45));
        if (dice.chance(0.6)) {
            awning(x + width * 0.04, foot - storey * 0.86, width * 0.92, storey * 0.3, awning);
        }
    }

    /** A striped awning over a shop or a stall, hanging from its upper edge. */
    public void awning(double x, double top, double width, double depth, Color colour) {
        var stripes = Math.max(5, (int) (width / (depth * 0.62)) | 1);
        var pace = width / stripes;
        for (var i = 0; i < stripes; i++) {
            var stripe = i % 2 == 0 ? colour : Tint.mix(colours.paper(), colours.ochre(), 0.16);
            var left = x + i * pace;
            var lean = depth * 0.22;
            var start = left + (0.5 - i / (double) stripes) * lean;
            brush.polygon(
                    stripe,
                    start,
                    top,
                    start + pace * 0.985,
                    top,
                    left + pace,
                    top + depth * 0.72,
                    left,
                    top + depth * 0.72);
            brush.pill(left, top + depth * 0.52, pace, depth * 0.44, pace * 0.8, Tint.mix(stripe, colours.ink(), 0.12));
            brush.box(left, top + depth * 0.5, pace, depth * 0.22, stripe);
        }
    }
}
