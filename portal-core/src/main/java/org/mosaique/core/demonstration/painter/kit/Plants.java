package org.mosaique.core.demonstration.painter.kit;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** Trees, bushes and grass; each stands with its foot on the given place. */
public final class Plants {

    private final Brush brush;
    private final Palette colours;
    private final Dice dice;

    /** Plants on that sheet. */
    public Plants(Stage stage) {
        brush = stage.brush();
        colours = stage.colours();
        dice = stage.dice();
    }

    /** A spruce or fir, of overlapping skirts, its right side in the shade. */
    public void conifer(double x, double foot, double height, Color colour) {
        var width = height * dice.between(0.32, 0.42);
        brush.box(
                x - height * 0.018, foot - height * 0.12, height * 0.036, height * 0.13, colours.shaded(colours.ink()));
        var tiers = Math.max(3, Math.min(6, (int) (height / 38)));
        var left = new Path2D.Double();
        var right = new Path2D.Double();
        left.moveTo(x, foot - height);
        right.moveTo(x, foot - height);
        for (var tier = 1; tier <= tiers; tier++) {
            var y = foot - height + height * 0.94 * tier / tiers;
            var reach = width / 2 * Math.pow(tier / (double) tiers, 0.85);
            left.lineTo(x - reach, y);
            left.lineTo(x - reach * 0.52, y - height * 0.012);
            right.lineTo(x + reach, y);
            right.lineTo(x + reach * 0.52, y - height * 0.012);
        }
        left.lineTo(x, foot - height * 0.06);
        right.lineTo(x, foot - height * 0.06);
        left.closePath();
        right.closePath();
        brush.fill(left, colour);
        brush.fill(right, Tint.mix(colour, colours.ink(), 0.22));
    }

    /** A broad-leaved tree: a crown of a few rounds, lit from the left. */
    public void tree(double x, double foot, double height, Color colour) {
        var crown = height * 0.34;
        brush.polygon(
                Tint.mix(colours.ink(), colours.clay(), 0.25),
                x - height * 0.030,
                foot,
                x - height * 0.018,
                foot - height * 0.45,
                x + height * 0.018,
                foot - height * 0.45,
                x + height * 0.030,
                foot);
        var shape = crown(x, foot - height + crown, crown);
        brush.inside(shape, layer -> {
            layer.fill(shape, colour);
            layer.disc(
                    x + crown * 0.75, foot - height + crown * 1.5, crown * 1.15, Tint.mix(colour, colours.ink(), 0.20));
            leafCuts(layer, x, foot - height + crown, crown, colour);
        });
    }

    private void leafCuts(Brush layer, double x, double y, double crown, Color colour) {
        var light = Tint.glaze(colours.lit(colour), 0.75);
        for (var i = 0; i < 12; i++) {
            var angle = dice.between(2.3, 4.6);
            var away = dice.between(0.25, 0.95) * crown;
            var cutX = x + Math.cos(angle) * away;
            var cutY = y + Math.sin(angle) * away;
            layer.cut(cutX, cutY, cutX + crown * 0.16, cutY - crown * 0.11, crown * 0.035, light);
        }
    }

    private Path2D crown(double x, double y, double radius) {
        var shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
        shape.append(circle(x, y, radius), false);
        for (var i = 0; i < 7; i++) {
            var angle = i * 0.9 + dice.between(-0.2, 0.2);
            var size = radius * dice.between(0.42, 0.6);
            shape.append(circle(x + Math.cos(angle) * radius * 0.62, y + Math.sin(angle) * radius * 0.55, size), false);
        }
        return shape;
    }

    private static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /** A poplar or a cypress: a flame. */
    public void poplar(double x, double foot, double height, Color colour) {
        var half = height * dice.between(0.085, 0.115);
        var flame = new Path2D.Double();
        flame.moveTo(x, foot - height);
        flame.curveTo(
                x + half * 1.1, foot - height * 0.62, x + half * 1.25, foot - height * 0.2, x + half * 0.35, foot);
        flame.lineTo(x - half * 0.35, foot);
        flame.curveTo(x - half * 1.25, foot - height * 0.2, x - half * 1.1, foot - height * 0.62, x, foot - height);
        brush.inside(flame, layer -> {
            layer.fill(flame, colour);
            layer.box(x + half * 0.12, foot - height, half * 2, height, Tint.mix(colour, colours.ink(), 0.20));
        });
    }

    /** A bush: a flat-footed heap of rounds. */
    public void bush(double x, double foot, double width, Color colour) {
        var shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (var i = 0; i < 4; i++) {
            var place = (i - 1.5) / 3.2;
            var radius = width * dice.between(0.20, 0.30) * (1.05 - Math.abs(place));
            shape.append(circle(x + place * width, foot - radius * 0.75, radius), false);
        }
        brush.inside(shape, layer -> {
            layer.fill(shape, colour);
            layer.box(x - width, foot - width * 0.12, width * 2, width * 0.4, Tint.mix(colour, colours.ink(), 0.2));
        });
    }

    /** A row of trees along a contour, dense as a wood's edge. */
    public void wood(Contour ground, double from, double to, double height, Color colour) {
        for (var x = from; x < to; x += height * dice.between(0.18, 0.4)) {
            conifer(x, ground.at(x) + height * 0.08, height * dice.between(0.6, 1.1), colour);
        }
    }

    /** Grass at the lower edge: a tuft of blades. */
    public void tuft(double x, double foot, double height, Color colour) {
        for (var i = 0; i < 6; i++) {
            var lean = dice.between(-0.45, 0.45) * height;
            brush.cut(
                    x + i * 3.5, foot, x + i * 3.5 + lean, foot - height * dice.between(0.6, 1), height * 0.09, colour);
        }
    }

    /** Grass and flowers along the whole lower edge. */
    public void meadow(double top, Color colour) {
        for (var i = 0; i < 58; i++) {
            var depth = dice.between(0, 1);
            var y = top + depth * (Stage.HEIGHT + 20 - top);
            tuft(dice.between(-20, Stage.WIDTH), y, 18 + depth * 38, Tint.glaze(colour, 0.55 + 0.4 * depth));
        }
        for (var i = 0; i < 34; i++) {
            var depth = dice.between(0, 1);
            var y = top + 12 + depth * (Stage.HEIGHT - top);
            brush.disc(
                    dice.between(0, Stage.WIDTH),
                    y,
                    2.5 + depth * 5,
                    dice.oneOf(colours.paper(), colours.ochre(), colours.accent()));
        }
    }

    /** Reeds by the water. */
    public void reeds(double x, double foot, double height) {
        for (var i = 0; i < 11; i++) {
            var lean = dice.between(-0.16, 0.16) * height;
            var tall = height * dice.between(0.55, 1);
            var base = x + dice.between(-0.32, 0.32) * height;
            brush.cut(base, foot, base + lean, foot - tall, height * 0.022, colours.leafDark());
            if (i % 3 == 0) {
                brush.turned(
                        base + lean * 0.93,
                        foot - tall * 0.93,
                        lean / tall * 57,
                        layer -> layer.pill(
                                -height * 0.018,
                                -height * 0.09,
                                height * 0.036,
                                height * 0.16,
                                height * 0.03,
                                colours.clay()));
            }
        }
    }
}
