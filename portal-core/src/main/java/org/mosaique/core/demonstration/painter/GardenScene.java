package org.mosaique.core.demonstration.painter;

import java.awt.Color;
import java.awt.geom.Path2D;
import org.mosaique.core.demonstration.painter.kit.Brush;
import org.mosaique.core.demonstration.painter.kit.Dice;
import org.mosaique.core.demonstration.painter.kit.Houses;
import org.mosaique.core.demonstration.painter.kit.Palette;
import org.mosaique.core.demonstration.painter.kit.People;
import org.mosaique.core.demonstration.painter.kit.Plants;
import org.mosaique.core.demonstration.painter.kit.Relief;
import org.mosaique.core.demonstration.painter.kit.Sky;
import org.mosaique.core.demonstration.painter.kit.Stage;
import org.mosaique.core.demonstration.painter.kit.Tint;

/** A shared kitchen garden: beds of vegetables, a shed, a greenhouse, somebody at work. */
final class GardenScene {

    private final Stage stage;
    private final Brush brush;
    private final Palette colours;
    private final Dice dice;
    private final Plants plants;

    private GardenScene(Stage stage) {
        this.stage = stage;
        brush = stage.brush();
        colours = stage.colours();
        dice = stage.dice();
        plants = new Plants(stage);
    }

    static void paint(Stage stage) {
        new GardenScene(stage).paint();
    }

    private void paint() {
        Sky.paint(stage, 450);
        var relief = new Relief(stage);
        relief.farRidge(390, 50, colours.hazy(colours.far(), 0.25));
        relief.hill(450, 36, colours.middle());
        for (var x = -20.0; x < Stage.WIDTH; x += dice.between(70, 150)) {
            plants.tree(
                    x,
                    580,
                    dice.between(110, 190),
                    Tint.mix(colours.near(), colours.leafDark(), dice.between(0.3, 0.9)));
        }
        brush.fade(
                Stage.band(560, Stage.HEIGHT),
                560,
                Tint.mix(colours.leaf(), colours.ground(), 0.35),
                Stage.HEIGHT,
                Tint.mix(colours.ground(), colours.clay(), 0.3));
        fence();
        var side = dice.side();
        brush.at(side > 0 ? 0 : Stage.WIDTH, 0, side, 1, layer -> {
            new Houses(stage)
                    .cottage(
                            110,
                            640,
                            250,
                            110,
                            Tint.mix(colours.accent(), colours.paper(), 0.25),
                            Tint.mix(colours.clay(), colours.ink(), 0.1));
            greenhouse(1080, 650);
            for (var i = 0; i < 7; i++) {
                sunflower(420 + i * 46 + dice.between(-8, 8), 655, dice.between(120, 170));
            }
        });
        beds(dice.between(600, 1000));
        new People(stage).walker(dice.between(350, 650), 830, 210);
        new People(stage).walker(dice.between(950, 1250), 760, 165);
    }

    private void fence() {
        for (var x = -10.0; x < Stage.WIDTH; x += 30) {
            brush.polygon(colours.paper(), x, 612, x, 556, x + 8, 546, x + 16, 556, x + 16, 612);
        }
        brush.box(0, 568, Stage.WIDTH, 7, colours.shaded(colours.paper()));
        brush.box(0, 594, Stage.WIDTH, 7, colours.shaded(colours.paper()));
    }

    private void greenhouse(double x, double foot) {
        var glass = Tint.glaze(Tint.mix(colours.skyHigh(), colours.paper(), 0.5), 0.8);
        var frame = colours.lit(colours.paper());
        var house = new Path2D.Double();
        house.moveTo(x, foot);
        house.lineTo(x, foot - 120);
        house.curveTo(x + 60, foot - 205, x + 320, foot - 205, x + 380, foot - 120);
        house.lineTo(x + 380, foot);
        house.closePath();
        brush.inside(house, layer -> {
            layer.fill(house, glass);
            for (var i = 0; i < 9; i++) {
                layer.oval(x + 25 + i * 42, foot - 40 - (i % 3) * 18, 24, 44, Tint.glaze(colours.leafDark(), 0.55));
            }
            layer.polygon(
                    Tint.glaze(colours.sun(), 0.35),
                    x + 60,
                    foot,
                    x + 150,
                    foot - 220,
                    x + 215,
                    foot - 220,
                    x + 125,
                    foot);
        });
        brush.stroke(house, 6, frame);
        for (var i = 1; i < 6; i++) {
            brush.line(x + i * 63, foot, x + i * 63, foot - 168 + Math.abs(i - 3) * 9, 3.5, frame);
        }
        brush.line(x, foot - 118, x + 380, foot - 118, 3.5, frame);
    }

    private void sunflower(double x, double foot, double height) {
        brush.cut(x, foot, x + 3, foot - height, 6, colours.leafDark());
        brush.oval(x - 12, foot - height * 0.45, 15, 7, colours.leaf());
        brush.oval(x + 13, foot - height * 0.6, 15, 7, colours.leaf());
        for (var petal = 0; petal < 12; petal++) {
            var angle = petal * Math.PI / 6;
            brush.oval(x + 17 * Math.cos(angle), foot - height + 17 * Math.sin(angle), 8, 8, colours.ochre());
        }
        brush.disc(x, foot - height, 13, Tint.mix(colours.ink(), colours.clay(), 0.4));
    }

    /** Beds that run towards the viewer, each with another crop. */
    private void beds(double vanishing) {
        var crops = dice.count(0, 3);
        for (var bed = -4; bed <= 4; bed++) {
            var left = bed * 2 - 0.78;
            var right = bed * 2 + 0.78;
            var soil = Tint.mix(Tint.mix(colours.clay(), colours.ink(), 0.5), colours.ground(), 0.12);
            brush.polygon(
                    soil,
                    at(vanishing, left, 0),
                    668,
                    at(vanishing, right, 0),
                    668,
                    at(vanishing, right, 1),
                    1080,
                    at(vanishing, left, 1),
                    1080);
            brush.polygon(
                    Tint.mix(soil, colours.ink(), 0.35),
                    at(vanishing, left, 0),
                    668,
                    at(vanishing, left + 0.16, 0),
                    668,
                    at(vanishing, left + 0.16, 1),
                    1080,
                    at(vanishing, left, 1),
                    1080);
            for (var step = 0; step < 9; step++) {
                var near = Math.pow((step + 0.4) / 9, 1.6);
                crop(Math.floorMod(bed + crops, 5), at(vanishing, bed * 2, near), 676 + near * 400, 24 + near * 82);
            }
        }
    }

    private static double at(double vanishing, double lane, double near) {
        return vanishing + lane * (62 + near * 88);
    }

    private void crop(int kind, double x, double foot, double size) {
        switch (kind) {
            case 0 -> cabbage(x, foot, size, colours.leaf());
            case 1 -> {
                plants.tuft(x - size * 0.25, foot, size * 1.25, colours.leafDark());
                plants.tuft(x, foot, size * 1.25, colours.leaf());
            }
            case 2 -> tomato(x, foot, size);
            case 3 -> cabbage(x, foot, size, Tint.mix(colours.accent(), colours.leaf(), 0.4));
            default -> {
                plants.bush(x, foot, size * 0.95, colours.leafDark());
                for (var i = 0; i < 4; i++) {
                    brush.disc(
                            x + dice.between(-0.4, 0.4) * size,
                            foot - dice.between(0.1, 0.42) * size,
                            size * 0.06,
                            dice.oneOf(colours.paper(), colours.ochre()));
                }
            }
        }
    }

    private void cabbage(double x, double foot, double size, Color colour) {
        brush.oval(x, foot - size * 0.2, size * 0.55, size * 0.3, Tint.mix(colour, colours.ink(), 0.25));
        brush.oval(x - size * 0.12, foot - size * 0.28, size * 0.4, size * 0.27, colour);
        brush.oval(x + size * 0.1, foot - size * 0.32, size * 0.28, size * 0.22, colours.lit(colour));
        brush.cut(x + size * 0.02, foot - size * 0.2, x + size * 0.12, foot - size * 0.5, size * 0.03, colours.paper());
    }

    private void tomato(double x, double foot, double size) {
        brush.line(
                x, foot, x, foot - size * 1.7, Math.max(2, size * 0.05), Tint.mix(colours.ochre(), colours.ink(), 0.2));
        for (var i = 0; i < 4; i++) {
            brush.oval(
                    x + (i % 2 * 2 - 1) * size * 0.2,
                    foot - size * (0.35 + i * 0.34),
                    size * 0.32,
                    size * 0.2,
                    i % 2 == 0 ? colours.leafDark() : colours.leaf());
        }
        for (var i = 0; i < 5; i++) {
            brush.disc(
                    x + dice.between(-0.35, 0.35) * size,
                    foot - size * dice.between(0.25, 1.35),
                    size * 0.095,
                    colours.clay());
        }
    }
}
