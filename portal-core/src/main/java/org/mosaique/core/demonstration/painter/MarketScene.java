package org.mosaique.core.demonstration.painter;

import java.awt.Color;
import java.awt.geom.QuadCurve2D;
import org.mosaique.core.demonstration.painter.kit.Brush;
import org.mosaique.core.demonstration.painter.kit.Houses;
import org.mosaique.core.demonstration.painter.kit.People;
import org.mosaique.core.demonstration.painter.kit.Plants;
import org.mosaique.core.demonstration.painter.kit.Relief;
import org.mosaique.core.demonstration.painter.kit.Sky;
import org.mosaique.core.demonstration.painter.kit.Stage;
import org.mosaique.core.demonstration.painter.kit.Tint;

/** A market on the square: stalls under striped awnings, people between them, the houses behind. */
final class MarketScene {

    private MarketScene() {}

    static void paint(Stage stage) {
        var colours = stage.colours();
        var dice = stage.dice();
        var plants = new Plants(stage);
        Sky.paint(stage, 420);
        new Relief(stage).farRidge(300, 60, colours.hazy(colours.far(), 0.35));
        for (var x = -40.0; x < Stage.WIDTH; ) {
            var width = dice.between(210, 320);
            new Houses(stage)
                    .facade(
                            x,
                            690,
                            width,
                            dice.count(3, 4),
                            dice.between(112, 132),
                            colours.hazy(colours.wall(dice), 0.12));
            x += width;
        }
        stage.brush()
                .fade(
                        Stage.band(690, Stage.HEIGHT),
                        690,
                        Tint.mix(colours.ground(), colours.paper(), 0.55),
                        Stage.HEIGHT,
                        Tint.mix(colours.ground(), colours.clay(), 0.18));
        paving(stage);
        plants.tree(dice.chance(0.5) ? 130 : 1470, 745, 330, Tint.mix(colours.leafDark(), colours.leaf(), 0.5));
        bunting(stage, 235);
        bunting(stage, 300);
        var shift = dice.between(-330, -60);
        for (var i = 0; i < 4; i++) {
            var gap = shift + i * 545 - 72;
            new People(stage).walker(gap - 26, dice.between(740, 770), 135);
            new People(stage).walker(gap + 34, dice.between(745, 775), 140);
        }
        for (var i = 0; i < 4; i++) {
            stall(stage, shift + i * 545, 940, i);
        }
        for (var i = 0; i < 4; i++) {
            new People(stage)
                    .walker(
                            shift + 30 + i * 545 + dice.between(0, 330),
                            dice.between(1018, 1050),
                            dice.between(250, 280));
        }
    }

    private static void paving(Stage stage) {
        var colour = Tint.glaze(stage.colours().ink(), 0.09);
        for (var row = 0; row < 9; row++) {
            var y = 705 + row * row * 5.2;
            for (var i = 0; i < 12; i++) {
                var x = stage.dice().between(-50, Stage.WIDTH);
                stage.brush().cut(x, y, x + 40 + row * 12, y, 2 + row * 0.4, colour);
            }
        }
    }

    private static void bunting(Stage stage, double y) {
        var colours = stage.colours();
        var sag = stage.dice().between(50, 90);
        var start = y + stage.dice().between(-30, 30);
        var line = new QuadCurve2D.Double(-20, start, 800, start + 2 * sag, 1620, y);
        stage.brush().stroke(line, 2.5, colours.ink());
        for (var i = 0; i < 24; i++) {
            var t = (i + 0.5) / 24;
            var x = (1 - t) * (1 - t) * -20 + 2 * t * (1 - t) * 800 + t * t * 1620;
            var top = (1 - t) * (1 - t) * start + 2 * t * (1 - t) * (start + 2 * sag) + t * t * y;
            var flag = new Color[] {colours.accent(), colours.paper(), colours.ochre(), colours.clay()}[i % 4];
            stage.brush().polygon(flag, x - 19, top, x + 19, top, x, top + 40);
        }
    }

    private static void stall(Stage stage, double x, double foot, int number) {
        var colours = stage.colours();
        var dice = stage.dice();
        var brush = stage.brush();
        var awning =
                number % 2 == 0 ? colours.accent() : dice.oneOf(colours.clay(), colours.ochre(), colours.leafDark());
        brush.oval(x + 200, foot + 6, 235, 16, Tint.glaze(colours.ink(), 0.16));
        brush.box(x + 14, foot - 330, 10, 330, colours.shaded(colours.ochre()));
        brush.box(x + 376, foot - 330, 10, 330, colours.shaded(colours.ochre()));
        new People(stage).worker(x + dice.between(120, 280), foot - 34, 208, dice.side());
        counter(stage, brush, x, foot, awning);
        new Houses(stage).awning(x - 22, foot - 372, 444, 118, awning);
    }

    private static void counter(Stage stage, Brush brush, double x, double foot, Color cloth) {
        var colours = stage.colours();
        var dice = stage.dice();
        var goods = new Color[] {
            colours.clay(),
            colours.leaf(),
            colours.ochre(),
            Tint.mix(colours.clay(), colours.accent(), 0.5),
            colours.leafDark(),
            colours.paper()
        };
        var first = dice.count(0, 5);
        for (var i = 0; i < 5; i++) {
            heap(brush, stage, x + 16 + i * 75, foot - 108, goods[(first + i) % goods.length]);
        }
        var board = Tint.mix(colours.ochre(), colours.ink(), 0.2);
        brush.box(x, foot - 108, 400, 14, board);
        brush.box(x + 8, foot - 94, 384, 94, Tint.mix(cloth, colours.paper(), 0.72));
        for (var fold = 0; fold < 9; fold++) {
            var at = x + 24 + fold * 43;
            brush.cut(at, foot - 90, at + 4, foot - 6, 4, Tint.glaze(colours.ink(), 0.13));
        }
        brush.pill(x + 150, foot - 74, 100, 44, 8, colours.paper());
        brush.box(x + 166, foot - 60, 68, 4, colours.ink());
        brush.box(x + 166, foot - 48, 44, 4, colours.ink());
    }

    private static void heap(Brush brush, Stage stage, double x, double foot, Color colour) {
        var dark = Tint.mix(colour, stage.colours().ink(), 0.18);
        for (var row = 0; row < 3; row++) {
            for (var i = 0; i < 5 - row; i++) {
                brush.disc(x + 9 + row * 6.5 + i * 12.6, foot - 24 - row * 10, 8.5, (row + i) % 3 == 0 ? dark : colour);
            }
        }
        brush.polygon(
                Tint.mix(stage.colours().ochre(), stage.colours().clay(), 0.35),
                x - 3,
                foot - 26,
                x + 71,
                foot - 26,
                x + 66,
                foot,
                x + 2,
                foot);
        brush.box(
                x - 3,
                foot - 26,
                74,
                4,
                Tint.mix(stage.colours().ochre(), stage.colours().paper(), 0.3));
    }
}
