package org.mosaique.core.demonstration.painter;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.mosaique.core.demonstration.painter.kit.Brush;
import org.mosaique.core.demonstration.painter.kit.Contour;
import org.mosaique.core.demonstration.painter.kit.Dice;
import org.mosaique.core.demonstration.painter.kit.Figures;
import org.mosaique.core.demonstration.painter.kit.Palette;
import org.mosaique.core.demonstration.painter.kit.People;
import org.mosaique.core.demonstration.painter.kit.Stage;
import org.mosaique.core.demonstration.painter.kit.Tint;

/** A workshop where things are mended: tools on the wall, a bench in the light of the window, somebody at work. */
final class WorkshopScene {

    private final Stage stage;
    private final Brush brush;
    private final Palette colours;
    private final Dice dice;

    private WorkshopScene(Stage stage) {
        this.stage = stage;
        brush = stage.brush();
        colours = stage.colours();
        dice = stage.dice();
    }

    static void paint(Stage stage) {
        new WorkshopScene(stage).paint();
    }

    private void paint() {
        var wall = Tint.mix(colours.skyLow(), dice.oneOf(colours.ochre(), colours.far(), colours.paper()), 0.35);
        brush.fade(Stage.band(0, 860), 0, Tint.mix(wall, colours.ink(), 0.12), 860, wall);
        brush.fade(
                Stage.band(860, Stage.HEIGHT),
                860,
                Tint.mix(colours.clay(), colours.ground(), 0.45),
                Stage.HEIGHT,
                Tint.mix(colours.clay(), colours.ink(), 0.35));
        for (var i = 0; i < 12; i++) {
            brush.line(800 + (i - 6) * 130, 860, 800 + (i - 6) * 260, 1080, 3, Tint.glaze(colours.ink(), 0.12));
        }
        var side = dice.side();
        brush.at(side > 0 ? 0 : Stage.WIDTH, 0, side, 1, layer -> {
            window(90, 110, 470, 430);
            tools(680, 130, 760, 300);
            light();
            shelf(690, 490);
            bench(600, 640);
        });
        lamp(side > 0 ? 980 : 620);
        masterpiece(side);
    }

    private void window(double x, double y, double width, double height) {
        brush.box(x - 16, y - 16, width + 32, height + 32, colours.lit(colours.paper()));
        var glass = new Rectangle2D.Double(x, y, width, height);
        var hills = Contour.hill(dice, y + height * 0.62, 30);
        var nearer = Contour.hill(dice, y + height * 0.8, 22);
        brush.inside(glass, layer -> {
            layer.fade(glass, y, colours.skyHigh(), y + height, colours.skyLow());
            layer.disc(x + width * 0.7, y + height * 0.3, 46, colours.sun());
            layer.fill(hills.land(), colours.middle());
            layer.fill(nearer.land(), colours.near());
        });
        for (var i = 1; i < 3; i++) {
            brush.box(x + width * i / 3 - 5, y, 10, height, colours.lit(colours.paper()));
        }
        brush.box(x, y + height * 0.48, width, 10, colours.lit(colours.paper()));
        brush.box(x - 34, y + height + 14, width + 68, 20, colours.shaded(colours.paper()));
        brush.polygon(
                colours.clay(),
                x + 30,
                y + height - 40,
                x + 90,
                y + height - 40,
                x + 82,
                y + height + 14,
                x + 38,
                y + height + 14);
        for (var i = 0; i < 5; i++) {
            brush.cut(
                    x + 60,
                    y + height - 38,
                    x + 20 + i * 20,
                    y + height - 100 - (i % 2) * 24,
                    12,
                    i % 2 == 0 ? colours.leafDark() : colours.leaf());
        }
    }

    /** What falls in through the window. */
    private void light() {
        brush.polygon(Tint.glaze(colours.sun(), 0.22), 90, 540, 560, 540, 900, 1080, 330, 1080);
    }

    private void tools(double x, double y, double width, double height) {
        var board = Tint.mix(colours.ochre(), colours.clay(), 0.35);
        brush.pill(x, y, width, height, 10, board);
        brush.pill(x + 8, y + 8, width - 16, height - 16, 8, Tint.mix(board, colours.paper(), 0.18));
        for (var row = 0; row < 5; row++) {
            for (var hole = 0; hole < 14; hole++) {
                brush.disc(x + 42 + hole * 52, y + 40 + row * 55, 3, Tint.mix(board, colours.ink(), 0.4));
            }
        }
        var steel = Tint.mix(colours.paper(), colours.near(), 0.4);
        for (var place = 0; place < 8; place++) {
            var at = x + 70 + place * 90;
            switch ((place + dice.count(0, 1)) % 5) {
                case 0 -> hammer(at, y + 70, steel);
                case 1 -> spanner(at, y + 65, steel);
                case 2 -> saw(at, y + 70, steel);
                case 3 -> screwdriver(at, y + 75, steel);
                default -> pliers(at, y + 70, steel);
            }
        }
    }

    private void hammer(double x, double y, Color steel) {
        brush.pill(x - 8, y + 20, 16, 150, 10, colours.clay());
        brush.pill(x - 34, y, 68, 32, 8, Tint.mix(steel, colours.ink(), 0.35));
    }

    private void spanner(double x, double y, Color steel) {
        brush.pill(x - 9, y + 20, 18, 150, 12, steel);
        brush.disc(x, y + 18, 26, steel);
        brush.box(x - 10, y - 12, 20, 32, Tint.mix(colours.ochre(), colours.clay(), 0.3));
        brush.disc(x, y + 172, 20, steel);
        brush.disc(x, y + 172, 9, Tint.mix(colours.ochre(), colours.clay(), 0.3));
    }

    private void saw(double x, double y, Color steel) {
        brush.polygon(steel, x - 26, y + 50, x + 26, y + 50, x + 14, y + 185, x - 6, y + 185);
        for (var tooth = 0; tooth < 9; tooth++) {
            brush.polygon(
                    steel,
                    x + 25 - tooth * 1.3,
                    y + 52 + tooth * 14,
                    x + 34 - tooth * 1.3,
                    y + 59 + tooth * 14,
                    x + 24 - tooth * 1.3,
                    y + 66 + tooth * 14);
        }
        brush.pill(x - 34, y, 68, 58, 26, colours.bright(dice));
        brush.pill(x - 16, y + 16, 32, 24, 16, Tint.mix(colours.ochre(), colours.clay(), 0.3));
    }

    private void screwdriver(double x, double y, Color steel) {
        brush.pill(x - 14, y, 28, 72, 14, colours.bright(dice));
        brush.box(x - 5, y + 70, 10, 84, steel);
        brush.polygon(steel, x - 9, y + 152, x + 9, y + 152, x + 5, y + 166, x - 5, y + 166);
    }

    private void pliers(double x, double y, Color steel) {
        var grip = colours.bright(dice);
        brush.stroke(Brush.soft(x - 4, y + 60, x - 30, y + 100, x - 22, y + 170), 14, grip);
        brush.stroke(Brush.soft(x + 4, y + 60, x + 30, y + 100, x + 22, y + 170), 14, grip);
        brush.polygon(steel, x - 16, y + 64, x - 20, y + 20, x - 2, y - 4, x - 2, y + 64);
        brush.polygon(
                Tint.mix(steel, colours.ink(), 0.25), x + 16, y + 64, x + 20, y + 20, x + 2, y - 4, x + 2, y + 64);
        brush.disc(x, y + 58, 13, colours.ink());
    }

    private void shelf(double x, double y) {
        var wood = Tint.mix(colours.clay(), colours.ink(), 0.3);
        brush.box(x, y + 76, 740, 14, wood);
        for (var at = x + 20; at < x + 700; ) {
            var width = dice.between(34, 70);
            var height = dice.between(36, 74);
            var colour = dice.chance(0.5)
                    ? Tint.mix(colours.bright(dice), colours.paper(), 0.25)
                    : Tint.mix(colours.paper(), colours.skyHigh(), 0.4);
            brush.pill(at, y + 76 - height, width, height, 8, colour);
            brush.box(at, y + 76 - height + 10, width, 7, Tint.mix(colour, colours.ink(), 0.3));
            brush.box(at + 7, y + 76 - height * 0.5, width - 14, height * 0.24, colours.paper());
            at += width + dice.between(8, 26);
        }
    }

    private void bench(double x, double y) {
        var wood = Tint.mix(colours.ochre(), colours.clay(), 0.45);
        brush.box(x - 30, y + 60, 1060, 34, colours.lit(wood));
        brush.box(x - 30, y + 94, 1060, 12, Tint.mix(wood, colours.ink(), 0.35));
        for (var leg : new double[] {x, x + 460, x + 900}) {
            brush.box(leg, y + 106, 46, 250, Tint.mix(wood, colours.ink(), 0.25));
        }
        brush.box(x + 46, y + 250, 860, 22, Tint.mix(wood, colours.ink(), 0.3));
        for (var box = 0; box < 4; box++) {
            var colour = Tint.mix(colours.bright(dice), colours.ink(), 0.1);
            brush.pill(x + 80 + box * 190, y + 168, 140, 84, 8, colour);
            brush.pill(x + 125 + box * 190, y + 190, 50, 16, 8, colours.paper());
        }
    }

    private void lamp(double x) {
        brush.line(x, -5, x, 70, 5, colours.ink());
        var shade = new Path2D.Double();
        shade.moveTo(x - 22, 70);
        shade.lineTo(x + 22, 70);
        shade.curveTo(x + 40, 90, x + 82, 110, x + 92, 150);
        shade.lineTo(x - 92, 150);
        shade.curveTo(x - 82, 110, x - 40, 90, x - 22, 70);
        brush.polygon(Tint.glaze(colours.sun(), 0.20), x - 88, 150, x + 88, 150, x + 330, 760, x - 330, 760);
        brush.disc(x, 150, 26, colours.sun());
        brush.fill(shade, colours.accent());
    }

    /** What is being mended, and by whom. */
    private void masterpiece(int side) {
        var people = new People(stage);
        var things = new Figures(stage);
        var x = 800 - side * 330.0;
        switch (dice.count(0, 2)) {
            case 0 -> {
                things.bicycle(x + side * 120, 1035, 320, colours.accent());
                people.worker(x - side * 200, 1040, 520, side);
            }
            case 1 -> {
                chair(x + side * 250, 1045, side);
                people.worker(x - side * 10, 1035, 525, side);
            }
            default -> {
                things.bicycle(x + side * 390, 1045, 285, colours.clay());
                people.worker(x + side * 110, 1040, 500, side);
                people.walker(x - side * 170, 1030, 530);
            }
        }
    }

    private void chair(double x, double foot, double side) {
        brush.at(x, foot, side, 1, layer -> {
            var wood = colours.accent();
            var dark = Tint.mix(wood, colours.ink(), 0.3);
            layer.line(-80, -330, -92, 0, 20, dark);
            layer.line(70, -150, 84, 0, 20, dark);
            layer.line(-40, -150, -34, -14, 18, wood);
            layer.line(112, -150, 124, -14, 18, wood);
            layer.polygon(colours.lit(wood), -98, -166, 84, -166, 126, -142, -56, -142);
            layer.box(-98, -166, 182, 16, wood);
            layer.stroke(Brush.soft(-86, -330, -60, -340, -36, -318), 22, wood);
            layer.line(-36, -318, -42, -150, 18, wood);
            for (var slat = 0; slat < 3; slat++) {
                layer.line(-84, -300 + slat * 44, -38, -288 + slat * 44, 12, dark);
            }
        });
    }
}
