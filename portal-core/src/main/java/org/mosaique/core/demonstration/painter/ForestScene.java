package org.mosaique.core.demonstration.painter;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.mosaique.core.demonstration.painter.kit.Brush;
import org.mosaique.core.demonstration.painter.kit.Contour;
import org.mosaique.core.demonstration.painter.kit.Dice;
import org.mosaique.core.demonstration.painter.kit.Palette;
import org.mosaique.core.demonstration.painter.kit.People;
import org.mosaique.core.demonstration.painter.kit.Plants;
import org.mosaique.core.demonstration.painter.kit.Stage;
import org.mosaique.core.demonstration.painter.kit.Tint;

/** A wood with a path through it, trunk behind trunk into the light. */
final class ForestScene {

    private final Stage stage;
    private final Brush brush;
    private final Palette colours;
    private final Dice dice;

    private ForestScene(Stage stage) {
        this.stage = stage;
        brush = stage.brush();
        colours = stage.colours();
        dice = stage.dice();
    }

    static void paint(Stage stage) {
        new ForestScene(stage).paint();
    }

    private void paint() {
        var light = dice.between(600, 1000);
        brush.fade(
                Stage.band(0, Stage.HEIGHT),
                0,
                Tint.mix(colours.skyLow(), colours.leaf(), 0.35),
                700,
                colours.skyLow());
        for (var ring = 4; ring > 0; ring--) {
            brush.disc(light, 420, 90.0 * ring, Tint.glaze(colours.sun(), 0.22));
        }
        for (var layer = 0; layer < 4; layer++) {
            var distance = 0.72 - layer * 0.2;
            canopy(layer, distance);
            trunks(layer, distance, light);
            ground(layer, distance);
        }
        path(light);
        rays(light);
        new People(stage).walker(light + dice.between(-50, 30), 850, 150);
        new People(stage).walker(light + dice.between(40, 110), 860, 135);
        foreground(light);
    }

    private void trunks(int layer, double distance, double light) {
        var colour = colours.hazy(Tint.mix(colours.ink(), colours.near(), 0.45), distance);
        var wide = 10 + layer * 14.0;
        var clear = 40 + layer * 95.0;
        for (var x = dice.between(-20, 60); x < Stage.WIDTH + 20; x += wide * dice.between(2.4, 5.5)) {
            if (Math.abs(x - light) > clear) {
                trunk(x, 640 + layer * 62, wide * dice.between(0.75, 1.2), colour);
            }
        }
    }

    private void trunk(double x, double foot, double wide, Color colour) {
        var lean = dice.between(-0.35, 0.35) * wide;
        var shape = new Path2D.Double();
        shape.moveTo(x - wide * 0.9, foot + wide * 0.3);
        shape.quadTo(x - wide * 0.45, foot - wide * 0.6, x - wide * 0.42, foot - wide * 3);
        shape.lineTo(x - wide * 0.3 + lean, -10);
        shape.lineTo(x + wide * 0.3 + lean, -10);
        shape.lineTo(x + wide * 0.42, foot - wide * 3);
        shape.quadTo(x + wide * 0.45, foot - wide * 0.6, x + wide * 0.9, foot + wide * 0.3);
        shape.closePath();
        brush.fill(shape, colour);
        var shade = new Path2D.Double();
        shade.moveTo(x + wide * 0.1 + lean, -10);
        shade.lineTo(x + wide * 0.3 + lean, -10);
        shade.lineTo(x + wide * 0.42, foot - wide * 3);
        shade.quadTo(x + wide * 0.45, foot - wide * 0.6, x + wide * 0.9, foot + wide * 0.3);
        shade.lineTo(x + wide * 0.1, foot + wide * 0.3);
        shade.closePath();
        brush.fill(shade, Tint.mix(colour, colours.ink(), 0.28));
        for (var i = 0; i < wide / 5; i++) {
            var y = dice.between(30, foot - wide * 2);
            var from = x - wide * dice.between(0, 0.3);
            brush.cut(from, y, from + wide * 0.08, y + wide * 1.2, wide * 0.07, Tint.glaze(colours.lit(colour), 0.5));
        }
    }

    private void canopy(int layer, double distance) {
        var colour = colours.hazy(Tint.mix(colours.leaf(), colours.leafDark(), 0.2 + layer * 0.25), distance);
        var deep = 230 - layer * 42.0;
        var shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (var x = -40.0; x < Stage.WIDTH + 60; x += 52 + layer * 14) {
            var size = dice.between(52, 92) + layer * 12;
            var y = dice.between(-30, deep) * (0.55 + 0.6 * Math.abs(x - 800) / 800);
            shape.append(new Ellipse2D.Double(x - size, y - size, 2 * size, 2 * size), false);
            shape.append(new Rectangle2D.Double(x - size * 0.8, -10, size * 1.6, y + 10), false);
        }
        brush.fill(shape, colour);
        for (var i = 0; i < 90; i++) {
            var x = dice.between(0, Stage.WIDTH);
            var y = dice.between(0, deep * 0.7);
            brush.cut(x, y, x + 16 + layer * 5, y + 9, 4 + layer, Tint.glaze(colours.lit(colour), 0.45));
        }
    }

    private void ground(int layer, double distance) {
        var y = 640 + layer * 62.0;
        var colour = colours.hazy(Tint.mix(colours.leafDark(), colours.leaf(), 0.55 - layer * 0.12), distance);
        var hill = Contour.hill(dice, y, 12);
        brush.fade(hill.land(), y, Tint.mix(colour, colours.sun(), 0.2), y + 160, colour);
        for (var i = 0; i < 26; i++) {
            var x = dice.between(0, Stage.WIDTH);
            new Plants(stage).tuft(x, hill.at(x) + 6, 16 + layer * 9, Tint.mix(colour, colours.ink(), 0.15));
        }
    }

    private void path(double light) {
        var track = new Path2D.Double();
        track.moveTo(light - 14, 648);
        track.curveTo(light + 90, 740, light - 190, 830, light - 330, 1080);
        track.lineTo(light + 240, 1080);
        track.curveTo(light + 90, 900, light + 190, 740, light + 14, 648);
        track.closePath();
        brush.fade(track, 650, colours.sun(), 1067, Tint.mix(colours.ground(), colours.clay(), 0.3));
    }

    private void rays(double light) {
        for (var i = 0; i < 5; i++) {
            var x = light - 420 + i * 190 + dice.between(-40, 40);
            var ray = Brush.polygon(x, 0, x + 60, 0, x - 190, 900, x - 330, 900);
            brush.fade(ray, 200, Tint.glaze(colours.sun(), 0.26), 880, Tint.glaze(colours.sun(), 0));
        }
    }

    private void foreground(double light) {
        var dark = Tint.mix(colours.leafDark(), colours.ink(), 0.45);
        var side = light < 800 ? 1 : -1;
        trunk(800 + side * 640, 1120, 120, Tint.mix(colours.ink(), colours.clay(), 0.15));
        trunk(800 - side * 735, 1100, 84, Tint.mix(colours.ink(), colours.clay(), 0.1));
        for (var i = 0; i < 16; i++) {
            var x = dice.between(-20, 1620);
            if (Math.abs(x - light + 40) > 300) {
                fern(x, 1085, dice.between(80, 170), dice.chance(0.5) ? dark : colours.leafDark());
            }
        }
        for (var i = 0; i < 4; i++) {
            mushroom(800 + side * dice.between(380, 560), dice.between(1020, 1055), dice.between(26, 46));
        }
    }

    private void fern(double x, double foot, double height, Color colour) {
        for (var frond = -2; frond <= 2; frond++) {
            brush.turned(x, foot, frond * 26 + dice.between(-6, 6), layer -> {
                layer.cut(0, 0, 0, -height, 5, colour);
                for (var leaf = 2; leaf < 11; leaf++) {
                    var y = -height * leaf / 11;
                    var reach = height * 0.26 * Math.sin(Math.PI * leaf / 11.5);
                    layer.cut(0, y, -reach, y - reach * 0.5, reach * 0.22, colour);
                    layer.cut(reach, y - reach * 0.5, 0, y, reach * 0.22, colour);
                }
            });
        }
    }

    private void mushroom(double x, double foot, double size) {
        brush.pill(x - size * 0.16, foot - size * 0.7, size * 0.32, size * 0.7, size * 0.2, colours.paper());
        brush.fill(
                new Arc2D.Double(x - size * 0.6, foot - size * 1.15, size * 1.2, size, 0, 180, Arc2D.CHORD),
                colours.clay());
        brush.disc(x - size * 0.2, foot - size * 0.9, size * 0.09, colours.paper());
        brush.disc(x + size * 0.2, foot - size * 0.82, size * 0.07, colours.paper());
    }
}
