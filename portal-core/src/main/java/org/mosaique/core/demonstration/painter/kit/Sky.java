package org.mosaique.core.demonstration.painter.kit;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** Sky, sun, clouds and birds. */
public final class Sky {

    private Sky() {}

    /** The sky down to a horizon, with a sun somewhere above it. */
    public static void paint(Stage stage, double horizon) {
        var x = stage.dice().between(0.18, 0.82) * Stage.WIDTH;
        paint(
                stage,
                horizon,
                x,
                horizon * stage.dice().between(0.30, 0.62),
                stage.dice().between(58, 105));
    }

    /** The sky down to a horizon, with the sun at a place. */
    public static void paint(Stage stage, double horizon, double sunX, double sunY, double radius) {
        var brush = stage.brush();
        var colours = stage.colours();
        brush.fade(Stage.band(0, Stage.HEIGHT), 0, colours.skyHigh(), horizon, colours.skyLow());
        brush.disc(sunX, sunY, radius * 2.6, Tint.glaze(colours.sun(), 0.16));
        brush.disc(sunX, sunY, radius * 1.7, Tint.glaze(colours.sun(), 0.24));
        brush.disc(sunX, sunY, radius, colours.sun());
        for (var i = stage.dice().count(2, 4); i > 0; i--) {
            cloud(stage, stage.dice().between(-60, Stage.WIDTH), stage.dice().between(0.06, 0.52) * horizon);
        }
        if (stage.dice().chance(0.6)) {
            birds(stage, stage.dice().between(250, 1300), stage.dice().between(0.2, 0.5) * horizon);
        }
    }

    /** A cloud of stacked bars, as woodcuts have it. */
    public static void cloud(Stage stage, double x, double y) {
        var dice = stage.dice();
        var colour = Tint.glaze(stage.colours().paper(), dice.between(0.45, 0.75));
        var width = dice.between(150, 330);
        var bar = dice.between(15, 24);
        var shape = new Path2D.Double();
        for (var row = 0; row < dice.count(2, 4); row++) {
            var length = width * (1 - 0.2 * row) * dice.between(0.7, 1.05);
            var left = x + (width - length) * dice.between(0.2, 0.8);
            shape.append(new RoundRectangle2D.Double(left, y - row * bar * 0.72, length, bar, bar, bar), false);
        }
        stage.brush().fill(new Area(shape), colour);
    }

    private static void birds(Stage stage, double x, double y) {
        var colour = Tint.glaze(stage.colours().ink(), 0.6);
        for (var i = stage.dice().count(3, 6); i > 0; i--) {
            var birdX = x + stage.dice().between(-110, 110);
            var birdY = y + stage.dice().between(-45, 45);
            var span = stage.dice().between(9, 16);
            stage.brush().cut(birdX, birdY, birdX - span, birdY - span * 0.45, 3, colour);
            stage.brush().cut(birdX + span, birdY - span * 0.45, birdX, birdY, 3, colour);
        }
    }
}
