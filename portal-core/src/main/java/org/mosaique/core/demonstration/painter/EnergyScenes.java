package org.mosaique.core.demonstration.painter;

import java.awt.Color;
import org.mosaique.core.demonstration.painter.kit.Brush;
import org.mosaique.core.demonstration.painter.kit.Figures;
import org.mosaique.core.demonstration.painter.kit.Houses;
import org.mosaique.core.demonstration.painter.kit.People;
import org.mosaique.core.demonstration.painter.kit.Plants;
import org.mosaique.core.demonstration.painter.kit.Relief;
import org.mosaique.core.demonstration.painter.kit.Sky;
import org.mosaique.core.demonstration.painter.kit.Stage;
import org.mosaique.core.demonstration.painter.kit.Tint;

/** Wind and sun at work for those who own them together. */
final class EnergyScenes {

    private EnergyScenes() {}

    static void windmill(Stage stage) {
        var colours = stage.colours();
        var dice = stage.dice();
        var relief = new Relief(stage);
        var plants = new Plants(stage);
        var figures = new Figures(stage);
        Sky.paint(stage, 600);
        relief.farRidge(520, 60, colours.hazy(colours.far(), 0.3));
        relief.hill(590, 50, colours.far());
        var back = relief.hill(655, 55, colours.middle());
        var place = dice.between(150, 420);
        for (var i = 0; i < 3; i++) {
            var x = place + i * dice.between(330, 460);
            turbine(stage, x, back.at(x) + 20, dice.between(250, 320));
        }
        var front = relief.hill(770, 58, Tint.mix(colours.leafDark(), colours.leaf(), 0.45));
        var x = dice.between(300, 1300);
        turbine(stage, x, front.at(x) + 40, dice.between(560, 640));
        for (var bush = 0; bush < 9; bush++) {
            var at = dice.between(0, Stage.WIDTH);
            plants.tree(at, front.at(at) + 34, dice.between(60, 110), colours.leafDark());
        }
        var meadow = relief.hill(915, 40, Tint.mix(colours.leaf(), colours.ground(), 0.45));
        for (var i = dice.count(4, 7); i > 0; i--) {
            var at = dice.between(80, 1520);
            figures.sheep(at, meadow.at(at) + dice.between(40, 90), dice.between(46, 66));
        }
        var walk = dice.between(300, 1200);
        new People(stage).walker(walk, meadow.at(walk) + 52, 118);
        new People(stage).cyclist(walk + 190, meadow.at(walk + 190) + 60, 150, dice.side());
        plants.meadow(970, colours.leafDark());
    }

    private static void turbine(Stage stage, double x, double foot, double height) {
        var colours = stage.colours();
        var white = colours.lit(colours.paper());
        var shade = Tint.mix(colours.paper(), colours.middle(), 0.45);
        var hub = foot - height;
        var wide = height * 0.021;
        stage.brush().polygon(white, x - wide, foot, x - wide * 0.5, hub, x, hub, x, foot);
        stage.brush().polygon(shade, x, foot, x, hub, x + wide * 0.5, hub, x + wide, foot);
        stage.brush().pill(x - wide * 0.9, hub - wide * 0.9, wide * 3, wide * 1.7, wide, shade);
        var turn = stage.dice().between(0, 120);
        for (var blade = 0; blade < 3; blade++) {
            stage.brush().turned(x, hub, turn + blade * 120, layer -> blade(layer, height * 0.52, white, shade));
        }
        stage.brush().disc(x, hub, wide * 1.15, white);
        stage.brush().disc(x, hub, wide * 0.5, colours.accent());
    }

    private static void blade(Brush layer, double length, Color white, Color shade) {
        layer.polygon(
                white, -length * 0.012, 0, -length * 0.050, -length * 0.20, -length * 0.006, -length, 0, -length, 0, 0);
        layer.polygon(shade, 0, 0, 0, -length, length * 0.012, -length * 0.2, length * 0.012, 0);
    }

    static void solar(Stage stage) {
        var colours = stage.colours();
        var dice = stage.dice();
        var relief = new Relief(stage);
        var plants = new Plants(stage);
        var side = dice.side();
        Sky.paint(stage, 500, side > 0 ? 1180 : 420, 235, 118);
        relief.farRidge(450, 55, colours.hazy(colours.far(), 0.3));
        relief.hill(520, 46, colours.middle());
        var field = relief.hill(600, 30, Tint.mix(colours.leafDark(), colours.leaf(), 0.5));
        for (var x = -20.0; x < Stage.WIDTH; x += dice.between(60, 190)) {
            plants.tree(
                    x,
                    field.at(x) + 20,
                    dice.between(70, 130),
                    Tint.mix(colours.near(), colours.leafDark(), dice.between(0.3, 0.9)));
        }
        stage.brush()
                .fade(
                        Stage.band(650, Stage.HEIGHT),
                        640,
                        Tint.mix(colours.leaf(), colours.ground(), 0.5),
                        Stage.HEIGHT,
                        Tint.mix(colours.leaf(), colours.leafDark(), 0.3));
        stage.brush().at(side > 0 ? 0 : Stage.WIDTH, 0, side, 1, layer -> {
            barn(stage, layer);
            rows(stage, layer);
        });
        new People(stage).walker(side > 0 ? 520 : 1080, 925, 168);
        new People(stage).worker(side > 0 ? 600 : 1000, 930, 176, side);
        plants.meadow(985, colours.leafDark());
    }

    private static void barn(Stage stage, Brush layer) {
        var colours = stage.colours();
        var wall = Tint.mix(colours.ochre(), colours.paper(), 0.5);
        layer.polygon(wall, 60, 830, 60, 620, 165, 500, 270, 620, 270, 830);
        layer.box(270, 618, 400, 212, colours.shaded(wall));
        layer.polygon(Tint.mix(colours.clay(), colours.ink(), 0.1), 160, 492, 590, 492, 700, 632, 262, 632);
        panels(stage, layer, 212, 512, 376, 0, 84, 104, 6, 2);
        layer.polygon(Tint.mix(colours.clay(), colours.ink(), 0.4), 165, 486, 40, 632, 62, 640, 168, 516);
        layer.box(120, 700, 90, 130, Tint.mix(colours.accent(), colours.ink(), 0.15));
        layer.box(164, 700, 3, 130, colours.ink());
        var houses = new Houses(stage);
        for (var i = 0; i < 3; i++) {
            houses.window(350 + i * 120, 690, 52, 62);
        }
    }

    /** Panels on racks, row before row. */
    private static void rows(Stage stage, Brush layer) {
        var colours = stage.colours();
        for (var row = 0; row < 3; row++) {
            var size = 0.62 + row * 0.30;
            var left = 900 - row * 95.0;
            var top = 668 + row * 92.0;
            for (var leg = 0; leg < 4; leg++) {
                var x = left + (70 + leg * 230) * size;
                layer.line(x, top + 70 * size, x, top + 118 * size, 7 * size, colours.shaded(colours.paper()));
            }
            layer.oval(left + 430 * size, top + 120 * size, 440 * size, 9 * size, Tint.glaze(colours.ink(), 0.14));
            panels(stage, layer, left, top, 860 * size, 0, -58 * size, 96 * size, 9, 2);
        }
    }

    /** A lean-to of solar cells: its upper edge, then how far the lower edge is moved. */
    private static void panels(
            Stage stage,
            Brush layer,
            double x,
            double y,
            double width,
            double rise,
            double leanX,
            double leanY,
            int columns,
            int lines) {
        var colours = stage.colours();
        var cell = Tint.mix(Tint.mix(colours.accent(), colours.ink(), 0.45), new Color(0x1F3A5F), 0.45);
        var frame = Tint.mix(colours.paper(), colours.skyHigh(), 0.35);
        var all = Brush.polygon(x, y, x + width, y + rise, x + width + leanX, y + rise + leanY, x + leanX, y + leanY);
        layer.fill(all, cell);
        layer.polygon(
                Tint.glaze(colours.skyHigh(), 0.40),
                x + width * 0.12,
                y,
                x + width * 0.34,
                y,
                x + width * 0.22 + leanX,
                y + leanY,
                x + leanX,
                y + leanY);
        layer.polygon(
                Tint.glaze(colours.sun(), 0.30),
                x + width * 0.62,
                y,
                x + width * 0.70,
                y,
                x + width * 0.60 + leanX,
                y + leanY,
                x + width * 0.52 + leanX,
                y + leanY);
        for (var i = 0; i <= columns; i++) {
            var along = width * i / columns;
            layer.line(x + along, y, x + along + leanX, y + leanY, 3, frame);
        }
        for (var i = 0; i <= lines; i++) {
            var down = (double) i / lines;
            layer.line(x + leanX * down, y + leanY * down, x + width + leanX * down, y + leanY * down, 3, frame);
        }
    }
}
