package org.mosaique.core.demonstration.painter;

import java.awt.Color;
import org.mosaique.core.demonstration.painter.kit.Brush;
import org.mosaique.core.demonstration.painter.kit.Houses;
import org.mosaique.core.demonstration.painter.kit.People;
import org.mosaique.core.demonstration.painter.kit.Plants;
import org.mosaique.core.demonstration.painter.kit.Relief;
import org.mosaique.core.demonstration.painter.kit.Sky;
import org.mosaique.core.demonstration.painter.kit.Stage;
import org.mosaique.core.demonstration.painter.kit.Tint;

/** What grows in rows: vines and fruit trees. */
final class FieldScenes {

    private FieldScenes() {}

    static void vineyard(Stage stage) {
        var colours = stage.colours();
        var dice = stage.dice();
        var relief = new Relief(stage);
        var plants = new Plants(stage);
        Sky.paint(stage, 450);
        relief.farRidge(385, 60, colours.hazy(colours.far(), 0.25));
        relief.hill(440, 42, colours.middle());
        var terrace = relief.hill(520, 36, Tint.mix(colours.near(), colours.leaf(), 0.4));
        for (var row = 1; row < 5; row++) {
            stage.brush().fill(terrace.strip(0, Stage.WIDTH, row * 17.0, 5 + row), Tint.glaze(colours.ground(), 0.55));
        }
        var farm = dice.between(200, 1150);
        new Houses(stage).cottage(farm, terrace.at(farm + 100) + 55, 230, 82, colours.wall(dice), colours.clay());
        for (var i = 0; i < 4; i++) {
            plants.poplar(farm - 30 - i * 36, terrace.at(farm - 30) + 62, dice.between(120, 185), colours.leafDark());
        }
        stage.brush()
                .fade(
                        Stage.band(625, Stage.HEIGHT),
                        625,
                        colours.hazy(colours.ground(), 0.25),
                        Stage.HEIGHT,
                        Tint.mix(colours.ground(), colours.clay(), 0.35));
        rows(stage, dice.between(450, 1150), 625);
        new People(stage).walker(dice.between(300, 1300), 800, 128);
    }

    /** Vines in rows that run together far away. */
    /** Vines in hedges that run together far away, grass between them. */
    private static void rows(Stage stage, double vanishing, double horizon) {
        var colours = stage.colours();
        for (var row = -16; row <= 16; row++) {
            var from = vanishing + (row + 0.22) * 34;
            var to = vanishing + (row + 0.22) * 380;
            stage.brush()
                    .polygon(
                            Tint.glaze(colours.leaf(), 0.55),
                            from,
                            horizon,
                            from + 19,
                            horizon,
                            to + 210,
                            1130,
                            to,
                            1130);
        }
        for (var step = 0; step < 46; step++) {
            var near = Math.pow((step + 0.5) / 46, 1.9);
            var pace = 340 * 1.9 / 46 * Math.pow((step + 0.5) / 46, 0.9);
            for (var row = -16; row <= 16; row++) {
                var x = vanishing + row * (34 + near * 340);
                if (x > -140 && x < Stage.WIDTH + 140) {
                    vine(stage, x, horizon + 6 + near * 500, 15 + near * 120, Math.abs(row) * pace);
                }
            }
        }
    }

    /** One step of a hedge, as wide as the next step is away. */
    private static void vine(Stage stage, double x, double foot, double size, double pace) {
        var colours = stage.colours();
        var dice = stage.dice();
        var brush = stage.brush();
        var leaf = Tint.mix(colours.leafDark(), colours.leaf(), dice.between(0.05, 0.4));
        brush.oval(x + size * 0.10, foot, size * 0.36, size * 0.10, Tint.glaze(colours.ink(), 0.20));
        brush.oval(x, foot - size * 0.36, size * 0.25 + pace * 0.5, size * 0.40, Tint.mix(leaf, colours.ink(), 0.16));
        brush.oval(
                x - size * 0.05, foot - size * 0.62, size * dice.between(0.18, 0.23) + pace * 0.45, size * 0.20, leaf);
        brush.oval(x - size * 0.09, foot - size * 0.70, size * 0.13, size * 0.10, colours.lit(leaf));
        if (size > 70 && dice.chance(0.4)) {
            brush.oval(
                    x + dice.between(-0.2, 0.2) * size,
                    foot - size * dice.between(0.2, 0.4),
                    size * 0.05,
                    size * 0.085,
                    Tint.blend(colours.accent(), colours.ink(), 0.35));
        }
    }

    static void orchard(Stage stage) {
        var colours = stage.colours();
        var dice = stage.dice();
        var relief = new Relief(stage);
        Sky.paint(stage, 470);
        relief.farRidge(400, 55, colours.hazy(colours.far(), 0.25));
        relief.hill(455, 44, colours.middle());
        var grass = Tint.mix(colours.leaf(), colours.ground(), 0.4);
        relief.hill(560, 24, grass);
        var fruit = dice.oneOf(colours.clay(), colours.ochre(), Tint.mix(colours.clay(), colours.accent(), 0.5));
        var shift = dice.between(-80, 80);
        var sizes = new double[] {120, 175, 255, 390};
        var feet = new double[] {590, 655, 760, 930};
        for (var row = 0; row < sizes.length; row++) {
            if (row > 0) {
                stage.brush()
                        .fade(
                                Stage.band(feet[row] - sizes[row] * 0.16, Stage.HEIGHT),
                                feet[row] - 60,
                                grass,
                                feet[row] + 200,
                                Tint.mix(grass, colours.leafDark(), 0.35));
            }
            var pace = sizes[row] * 1.02;
            var gap = row == 3 ? 1 : -99;
            for (var place = -1; place * pace < Stage.WIDTH + 200; place++) {
                if (place != gap) {
                    fruitTree(
                            stage,
                            shift + (place + 0.5 * (row % 2)) * pace,
                            feet[row] + dice.between(-6, 6),
                            sizes[row],
                            fruit);
                }
            }
        }
        harvest(stage, shift + 390 * 1.55 + 60, fruit);
        new Plants(stage).meadow(975, colours.leafDark());
    }

    private static void fruitTree(Stage stage, double x, double foot, double height, Color fruit) {
        var colours = stage.colours();
        var dice = stage.dice();
        stage.brush().oval(x + height * 0.1, foot, height * 0.4, height * 0.05, Tint.glaze(colours.ink(), 0.18));
        new Plants(stage).tree(x, foot, height, Tint.mix(colours.leafDark(), colours.leaf(), dice.between(0.25, 0.75)));
        for (var i = 0; i < 13; i++) {
            var angle = dice.between(0, 6.3);
            var away = Math.sqrt(dice.between(0, 1)) * height * 0.33;
            stage.brush()
                    .disc(
                            x + Math.cos(angle) * away,
                            foot - height * 0.66 + Math.sin(angle) * away,
                            height * 0.022,
                            fruit);
        }
    }

    private static void harvest(Stage stage, double x, Color fruit) {
        var brush = stage.brush();
        brush.turned(x + 150, 968, 17, layer -> ladder(layer, stage));
        new People(stage).worker(x + 30, 972, 215, 1);
        for (var i = 0; i < 3; i++) {
            crate(brush, stage, x - 190 + i * 80 - (i == 2 ? 120 : 0), i == 2 ? 941 : 985, fruit);
        }
        new People(stage).walker(x - 260, 960, 200);
    }

    private static void ladder(Brush layer, Stage stage) {
        var wood = Tint.mix(stage.colours().ochre(), stage.colours().ink(), 0.25);
        layer.line(-26, 0, -15, -330, 8, wood);
        layer.line(26, 0, 15, -330, 8, wood);
        for (var rung = 1; rung < 9; rung++) {
            layer.line(-25 + rung, -36 * rung, 25 - rung, -36 * rung, 6, wood);
        }
    }

    /** A crate heaped with fruit, standing on a level. */
    static void crate(Brush brush, Stage stage, double x, double foot, Color fruit) {
        var wood = Tint.mix(stage.colours().ochre(), stage.colours().clay(), 0.3);
        for (var i = 0; i < 11; i++) {
            brush.disc(x + 7 + i * 6.2, foot - 44 - (i % 3) * 6, 9, i % 4 == 0 ? Tint.lighter(fruit, 0.08) : fruit);
        }
        brush.box(x, foot - 44, 76, 44, wood);
        for (var slat = 0; slat < 3; slat++) {
            brush.box(
                    x,
                    foot - 44 + slat * 15,
                    76,
                    3,
                    Tint.mix(wood, stage.colours().ink(), 0.35));
        }
        brush.box(x, foot - 44, 6, 44, Tint.mix(wood, stage.colours().ink(), 0.2));
        brush.box(x + 70, foot - 44, 6, 44, Tint.mix(wood, stage.colours().ink(), 0.2));
    }
}
