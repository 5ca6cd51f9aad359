package org.mosaique.core.demonstration.painter;

import java.awt.geom.Path2D;
import org.mosaique.core.demonstration.painter.kit.Brush;
import org.mosaique.core.demonstration.painter.kit.Houses;
import org.mosaique.core.demonstration.painter.kit.People;
import org.mosaique.core.demonstration.painter.kit.Plants;
import org.mosaique.core.demonstration.painter.kit.Relief;
import org.mosaique.core.demonstration.painter.kit.Sky;
import org.mosaique.core.demonstration.painter.kit.Stage;
import org.mosaique.core.demonstration.painter.kit.Tint;

/** Where people live: a village on its hill, a street with its tram. */
final class TownScenes {

    private TownScenes() {}

    static void village(Stage stage) {
        var colours = stage.colours();
        var dice = stage.dice();
        var relief = new Relief(stage);
        var plants = new Plants(stage);
        var houses = new Houses(stage);
        Sky.paint(stage, 520);
        relief.farRidge(420, 75, colours.hazy(colours.far(), 0.3));
        relief.hill(500, 55, colours.far());
        var back = relief.hill(590, 50, colours.middle());
        plants.wood(back, -10, Stage.WIDTH, 42, Tint.mix(colours.middle(), colours.near(), 0.6));
        var middle = dice.between(640, 960);
        var mound = relief.hill(740, 24, Tint.mix(colours.near(), colours.leaf(), 0.35));
        houses.tower(
                middle + dice.between(-60, 60),
                640,
                74,
                260,
                colours.lit(colours.paper()),
                Tint.mix(colours.clay(), colours.ink(), 0.25));
        for (var row = 0; row < 4; row++) {
            var size = 130 + row * 22.0;
            var reach = 250 + row * 165.0;
            var foot = 650 + row * 58.0;
            for (var x = middle - reach + dice.between(-40, 20);
                    x < middle + reach - size * 0.4;
                    x += size * dice.between(0.86, 1.2)) {
                var slope = Math.abs(x + size / 2 - middle) * 0.10;
                houses.cottage(
                        x,
                        foot + slope,
                        size,
                        size * dice.between(0.44, 0.62),
                        colours.wall(dice),
                        Tint.mix(colours.clay(), dice.oneOf(colours.ochre(), colours.ink()), dice.between(0, 0.22)));
                if (dice.chance(0.35)) {
                    plants.tree(
                            x + size,
                            foot + slope + 8,
                            size * 0.72,
                            Tint.mix(colours.leafDark(), colours.leaf(), dice.between(0, 0.7)));
                }
            }
        }
        plants.wood(mound.moved(40), -20, middle - 900, 90, colours.leafDark());
        var field = relief.hill(905, 26, Tint.mix(colours.leaf(), colours.ground(), 0.45));
        for (var x = -10.0; x < Stage.WIDTH; x += dice.between(80, 260)) {
            plants.bush(
                    x,
                    field.at(x) + 18,
                    dice.between(70, 130),
                    Tint.mix(colours.leafDark(), colours.leaf(), dice.between(0, 0.5)));
        }
        path(stage, middle);
        new People(stage).walker(middle + 20, 1000, 110);
        plants.tree(dice.chance(0.5) ? 120 : 1480, 1030, dice.between(380, 460), colours.leafDark());
        plants.meadow(960, colours.leafDark());
    }

    private static void path(Stage stage, double middle) {
        var path = new Path2D.Double();
        path.moveTo(middle - 16, 905);
        path.curveTo(middle + 60, 960, middle - 160, 1000, middle - 190, 1080);
        path.lineTo(middle + 130, 1080);
        path.curveTo(middle + 60, 1010, middle + 130, 960, middle + 18, 905);
        path.closePath();
        stage.brush()
                .fill(path, Tint.mix(stage.colours().ground(), stage.colours().paper(), 0.4));
    }

    static void city(Stage stage) {
        var colours = stage.colours();
        var dice = stage.dice();
        var relief = new Relief(stage);
        var plants = new Plants(stage);
        Sky.paint(stage, 560);
        relief.farRidge(400, 80, colours.hazy(colours.far(), 0.3));
        skyline(stage);
        street(stage, 800);
        stage.brush()
                .fade(
                        Stage.band(800, Stage.HEIGHT),
                        800,
                        Tint.mix(colours.ground(), colours.paper(), 0.5),
                        Stage.HEIGHT,
                        Tint.mix(colours.ground(), colours.clay(), 0.25));
        stage.brush().box(0, 822, Stage.WIDTH, 10, colours.shaded(colours.ground()));
        var shift = dice.between(0, 200);
        for (var i = 0; i < 5; i++) {
            plants.tree(
                    shift + i * 370,
                    838,
                    dice.between(210, 260),
                    Tint.mix(colours.leafDark(), colours.leaf(), dice.between(0.2, 0.8)));
        }
        for (var i = 0; i < 6; i++) {
            new People(stage).walker(dice.between(40, 1560), 840, 108);
        }
        tram(stage, dice.between(180, 560), 955);
        new People(stage).cyclist(dice.between(140, 380), 1046, 262, 1);
        new People(stage).walker(dice.between(1150, 1450), 1050, 215);
        new People(stage).walker(dice.between(700, 1000), 1052, 205);
    }

    private static void skyline(Stage stage) {
        var colours = stage.colours();
        var dice = stage.dice();
        for (var x = -20.0; x < Stage.WIDTH; x += dice.between(60, 130)) {
            var height = dice.between(60, 200);
            stage.brush()
                    .box(
                            x,
                            560 - height,
                            dice.between(70, 120),
                            300,
                            colours.hazy(colours.middle(), dice.between(0.25, 0.5)));
        }
    }

    private static void street(Stage stage, double foot) {
        var dice = stage.dice();
        for (var x = -30.0; x < Stage.WIDTH; ) {
            var width = dice.between(190, 300);
            new Houses(stage)
                    .facade(
                            x,
                            foot,
                            width,
                            dice.count(4, 5),
                            dice.between(92, 112),
                            stage.colours().wall(dice));
            x += width;
        }
    }

    private static void tram(Stage stage, double x, double foot) {
        var colours = stage.colours();
        var brush = stage.brush();
        brush.box(0, foot + 12, Stage.WIDTH, 4, colours.shaded(colours.ground()));
        brush.box(0, foot + 30, Stage.WIDTH, 5, colours.shaded(colours.ground()));
        brush.oval(x + 420, foot + 18, 440, 12, Tint.glaze(colours.ink(), 0.25));
        for (var wagon = 0; wagon < 3; wagon++) {
            wagon(stage, brush, x + wagon * 282, foot, wagon);
        }
        brush.line(x + 400, foot - 196, x + 440, foot - 240, 4, colours.ink());
        brush.line(x + 440, foot - 240, x + 480, foot - 196, 4, colours.ink());
        brush.line(0, foot - 243, Stage.WIDTH, foot - 243, 2.5, Tint.glaze(colours.ink(), 0.6));
    }

    private static void wagon(Stage stage, Brush brush, double x, double foot, int place) {
        var colours = stage.colours();
        var body = colours.accent();
        brush.box(x + 20, foot - 10, 236, 24, colours.ink());
        brush.pill(x, foot - 190, 276, 190, place == 1 ? 8 : 46, body);
        if (place != 1) {
            brush.box(place == 0 ? x + 60 : x, foot - 190, 216, 190, body);
        }
        brush.box(x + (place == 0 ? 8 : 0), foot - 58, place == 1 ? 276 : 268, 14, colours.paper());
        brush.box(x + 274, foot - 180, 10, 172, colours.ink());
        for (var i = 0; i < 3; i++) {
            brush.pill(x + 20 + i * 84, foot - 168, 70, 82, 12, Tint.mix(colours.skyLow(), colours.near(), 0.25));
            brush.disc(x + 42 + i * 84, foot - 112, 13, Tint.mix(colours.ink(), colours.near(), 0.3));
            brush.pill(x + 26 + i * 84, foot - 102, 32, 16, 12, Tint.mix(colours.ink(), colours.near(), 0.3));
        }
        brush.box(x + 30, foot - 196, 216, 8, Tint.mix(body, colours.ink(), 0.4));
    }
}
