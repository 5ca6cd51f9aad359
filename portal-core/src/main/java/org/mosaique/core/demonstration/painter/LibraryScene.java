package org.mosaique.core.demonstration.painter;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Rectangle2D;
import org.mosaique.core.demonstration.painter.kit.Brush;
import org.mosaique.core.demonstration.painter.kit.Contour;
import org.mosaique.core.demonstration.painter.kit.Dice;
import org.mosaique.core.demonstration.painter.kit.Palette;
import org.mosaique.core.demonstration.painter.kit.People;
import org.mosaique.core.demonstration.painter.kit.Stage;
import org.mosaique.core.demonstration.painter.kit.Tint;

/** A reading room: shelves of books, a window or a ladder, people between the pages. */
final class LibraryScene {

    private static final int SHELF = 190;

    private final Stage stage;
    private final Brush brush;
    private final Palette colours;
    private final Dice dice;
    private final Color wood;

    private LibraryScene(Stage stage) {
        this.stage = stage;
        brush = stage.brush();
        colours = stage.colours();
        dice = stage.dice();
        wood = Tint.mix(colours.clay(), colours.ink(), dice.between(0.2, 0.5));
    }

    static void paint(Stage stage) {
        new LibraryScene(stage).paint();
    }

    private void paint() {
        brush.fade(
                Stage.band(0, Stage.HEIGHT),
                0,
                Tint.mix(colours.skyLow(), colours.ochre(), 0.18),
                880,
                colours.lit(colours.skyLow()));
        brush.fade(
                Stage.band(850, Stage.HEIGHT),
                850,
                Tint.mix(colours.ochre(), colours.clay(), 0.55),
                Stage.HEIGHT,
                Tint.mix(colours.clay(), colours.ink(), 0.4));
        var window = dice.count(0, 2);
        var left = new double[] {60, 560, 1060}[window];
        for (var bay = 0; bay < 3; bay++) {
            var x = 30 + bay * 520.0;
            if (bay == window) {
                window(left, 90, 480, 610);
            } else {
                bay(x, 60, 500, 4);
            }
        }
        brush.box(0, 842, Stage.WIDTH, 16, Tint.mix(wood, colours.ink(), 0.3));
        rug();
        if (dice.chance(0.6)) {
            ladder(window == 0 ? 700 : 180);
        }
        readers(left + 240);
        pile(dice.between(120, 300), 1020);
        pile(dice.between(1250, 1420), 1035);
    }

    private void bay(double x, double y, double width, int shelves) {
        brush.box(x - 14, y - 20, width + 28, shelves * SHELF + 44, wood);
        brush.box(x, y, width, shelves * SHELF, Tint.mix(wood, colours.ink(), 0.5));
        for (var shelf = 0; shelf < shelves; shelf++) {
            books(x + 6, y + (shelf + 1) * SHELF - 16, width - 12);
            brush.box(x, y + (shelf + 1) * SHELF - 16, width, 16, colours.lit(wood));
        }
    }

    private void books(double from, double foot, double width) {
        var x = from;
        while (x < from + width - 20) {
            if (dice.chance(0.07)) {
                x += ornament(x, foot);
            } else {
                x += book(x, foot, from + width - x);
            }
        }
    }

    private double book(double x, double foot, double room) {
        var thick = Math.min(room, dice.between(17, 40));
        var tall = dice.between(98, 152);
        var colour = Tint.mix(
                colours.bright(dice),
                dice.oneOf(colours.paper(), colours.ink(), colours.paper()),
                dice.between(0, 0.35));
        if (dice.chance(0.08) && room > 90) {
            brush.turned(x + 4, foot, 12, layer -> spine(layer, 12, 0, thick, tall, colour));
            return thick + 44;
        }
        spine(brush, x, foot, thick, tall, colour);
        return thick + 1.5;
    }

    private void spine(Brush layer, double x, double foot, double thick, double tall, Color colour) {
        layer.pill(x, foot - tall, thick, tall + 4, 4, colour);
        layer.box(x, foot - 4, thick, 4, colour);
        layer.box(x + thick * 0.78, foot - tall + 2, thick * 0.22, tall - 2, Tint.glaze(colours.ink(), 0.2));
        var band = Tint.mix(colour, colours.paper(), 0.65);
        switch (dice.count(0, 3)) {
            case 0 -> {
                layer.box(x, foot - tall * 0.88, thick, 5, band);
                layer.box(x, foot - tall * 0.18, thick, 5, band);
            }
            case 1 -> layer.box(x + thick * 0.2, foot - tall * 0.82, thick * 0.5, tall * 0.34, band);
            case 2 -> layer.disc(x + thick * 0.46, foot - tall * 0.76, thick * 0.2, band);
            default -> layer.box(x, foot - tall * 0.62, thick, tall * 0.12, band);
        }
    }

    private double ornament(double x, double foot) {
        if (dice.chance(0.5)) {
            brush.polygon(colours.clay(), x + 14, foot - 46, x + 66, foot - 46, x + 58, foot, x + 22, foot);
            for (var i = 0; i < 6; i++) {
                brush.cut(
                        x + 40,
                        foot - 44,
                        x + 8 + i * 13,
                        foot - 96 - (i % 3) * 16,
                        9,
                        i % 2 == 0 ? colours.leaf() : colours.leafDark());
            }
            return 84;
        }
        brush.disc(x + 46, foot - 58, 36, Tint.mix(colours.skyHigh(), colours.accent(), 0.35));
        brush.oval(x + 36, foot - 66, 15, 11, colours.leaf());
        brush.oval(x + 58, foot - 46, 12, 9, colours.leaf());
        brush.ring(x + 46, foot - 58, 42, 4, colours.ochre());
        brush.polygon(colours.ochre(), x + 26, foot, x + 66, foot, x + 52, foot - 18, x + 40, foot - 18);
        return 96;
    }

    private void window(double x, double y, double width, double height) {
        brush.box(x - 18, y - 18, width + 36, height + 36, colours.lit(colours.paper()));
        var glass = new Rectangle2D.Double(x, y, width, height);
        var far = Contour.ridge(dice, y + height * 0.55, 50, 0.5);
        var near = Contour.hill(dice, y + height * 0.75, 34);
        brush.inside(glass, layer -> {
            layer.fade(glass, y, colours.skyHigh(), y + height, colours.skyLow());
            layer.disc(x + width * dice.between(0.25, 0.75), y + height * 0.3, 56, colours.sun());
            layer.fill(far.land(), colours.far());
            layer.fill(near.land(), colours.near());
        });
        brush.box(x + width / 2 - 6, y, 12, height, colours.lit(colours.paper()));
        for (var i = 1; i < 3; i++) {
            brush.box(x, y + height * i / 3 - 5, width, 10, colours.lit(colours.paper()));
        }
        brush.box(x - 40, y + height + 16, width + 80, 24, colours.shaded(colours.paper()));
        brush.polygon(Tint.glaze(colours.sun(), 0.25), x, 860, x + width, 860, x + width + 180, 1080, x + 120, 1080);
    }

    private void rug() {
        brush.oval(800, 985, 560, 82, Tint.mix(colours.accent(), colours.ink(), 0.15));
        brush.oval(800, 985, 500, 68, Tint.mix(colours.ochre(), colours.paper(), 0.25));
        brush.oval(800, 985, 440, 55, colours.accent());
    }

    private void ladder(double x) {
        var pale = Tint.mix(colours.ochre(), colours.paper(), 0.2);
        brush.line(x, 950, x + 70, 130, 15, pale);
        brush.line(x + 120, 950, x + 160, 130, 15, pale);
        for (var rung = 1; rung < 11; rung++) {
            var y = 950 - rung * 74;
            brush.line(x + rung * 6.3, y, x + 120 + rung * 3.6, y, 11, pale);
        }
    }

    /** Somebody reads in an armchair by the window, somebody looks for a book. */
    private void readers(double x) {
        var chair = Math.max(430, Math.min(1170, x));
        armchair(chair, 1000);
        var other = chair < 800 ? chair + dice.between(380, 520) : chair - dice.between(380, 520);
        new People(stage).walker(other, 968, 430);
    }

    private void armchair(double x, double foot) {
        var cloth = Tint.mix(colours.clay(), colours.accent(), dice.between(0, 0.4));
        var dark = Tint.mix(cloth, colours.ink(), 0.25);
        brush.oval(x, foot + 4, 210, 18, Tint.glaze(colours.ink(), 0.25));
        brush.pill(x - 130, foot - 330, 260, 290, 90, dark);
        sitter(x, foot);
        brush.pill(x - 150, foot - 110, 300, 90, 40, cloth);
        brush.pill(x - 185, foot - 190, 84, 170, 60, cloth);
        brush.pill(x + 101, foot - 190, 84, 170, 60, cloth);
        brush.box(x - 150, foot - 24, 22, 26, colours.ink());
        brush.box(x + 128, foot - 24, 22, 26, colours.ink());
        brush.polygon(colours.paper(), x - 78, foot - 196, x - 4, foot - 180, x - 4, foot - 110, x - 84, foot - 128);
        brush.polygon(
                Tint.mix(colours.paper(), colours.ink(), 0.12),
                x + 78,
                foot - 196,
                x + 4,
                foot - 180,
                x + 4,
                foot - 110,
                x + 84,
                foot - 128);
        for (var line = 0; line < 3; line++) {
            brush.line(
                    x - 66, foot - 176 + line * 16, x - 18, foot - 166 + line * 16, 3, Tint.glaze(colours.ink(), 0.5));
            brush.line(
                    x + 66, foot - 176 + line * 16, x + 18, foot - 166 + line * 16, 3, Tint.glaze(colours.ink(), 0.5));
        }
    }

    private void sitter(double x, double foot) {
        var coat = Tint.mix(colours.leafDark(), colours.ochre(), dice.between(0, 0.5));
        brush.pill(x - 88, foot - 250, 176, 190, 110, coat);
        brush.pill(x - 16, foot - 290, 32, 50, 20, new Color(0xC08A66));
        brush.oval(x, foot - 318, 38, 44, new Color(0xD9A67E));
        brush.fill(new Arc2D.Double(x - 44, foot - 372, 88, 92, 0, 180, Arc2D.CHORD), colours.ink());
        brush.disc(x, foot - 376, 22, colours.ink());
    }

    private void pile(double x, double foot) {
        var y = foot;
        for (var i = dice.count(3, 5); i > 0; i--) {
            var thick = dice.between(20, 34);
            var wide = dice.between(120, 170);
            var colour = colours.bright(dice);
            var left = x - wide / 2 + dice.between(-14, 14);
            brush.pill(left, y - thick, wide, thick, 6, colour);
            brush.box(left + wide - 12, y - thick + 4, 12, thick - 8, colours.paper());
            y -= thick + 1;
        }
    }
}
