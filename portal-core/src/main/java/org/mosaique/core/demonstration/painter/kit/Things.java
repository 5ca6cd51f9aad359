package org.mosaique.core.demonstration.painter.kit;

import java.awt.Color;
import java.awt.geom.Path2D;

/** Bicycles, boats and sheep; drawn around the origin, standing on it. */
public final class Things {

    private final Palette colours;

    /** Things in those colours. */
    public Things(Palette colours) {
        this.colours = colours;
    }

    /** A bicycle, 100 high and 170 long, heading to the right. */
    public void bicycle(Brush layer, Color frame) {
        for (var hub : new double[] {-52, 52}) {
            layer.ring(hub, -32, 31, 4.2, colours.ink());
            layer.ring(hub, -32, 27.5, 1.2, Tint.glaze(colours.paper(), 0.8));
            for (var spoke = 0; spoke < 8; spoke++) {
                var angle = spoke * Math.PI / 4 + 0.2;
                layer.line(hub, -32, hub + 27 * Math.cos(angle), -32 + 27 * Math.sin(angle), 0.8, colours.ink());
            }
            layer.disc(hub, -32, 4, colours.ink());
        }
        layer.stroke(Brush.open(-52, -32, -4, -30, -20, -74, -52, -32), 4.6, frame);
        layer.stroke(Brush.open(-20, -74, 36, -72, -4, -30), 4.6, frame);
        layer.stroke(Brush.open(52, -32, 34, -84), 4.6, frame);
        layer.stroke(Brush.soft(34, -84, 32, -94, 42, -97, 52, -92), 4, colours.ink());
        layer.stroke(Brush.open(-20, -74, -23, -84), 4, colours.ink());
        layer.pill(-36, -89, 27, 7, 6, colours.ink());
        layer.ring(-4, -30, 9, 3, colours.ink());
        layer.line(-4, -30, 6, -16, 3, colours.ink());
        layer.pill(0, -17, 12, 4, 2, colours.ink());
    }

    /** A sheep, 100 high, looking to the right. */
    public void sheep(Brush layer) {
        for (var leg : new double[] {-32, -20, 18, 30}) {
            layer.box(leg, -34, 7, 34, colours.ink());
        }
        layer.oval(0, -58, 54, 34, colours.paper());
        layer.oval(-30, -74, 26, 22, colours.paper());
        layer.oval(14, -80, 34, 22, colours.paper());
        layer.oval(6, -44, 48, 16, Tint.mix(colours.paper(), colours.ink(), 0.14));
        layer.oval(56, -72, 17, 14, colours.ink());
        layer.oval(44, -82, 8, 5, colours.ink());
    }

    /** A small sailing boat with its mirror image, 100 high. */
    public void boat(Brush layer) {
        layer.polygon(Tint.glaze(colours.paper(), 0.35), 2, 8, 2, 52, 34, 8);
        layer.oval(0, 4, 46, 4, Tint.glaze(colours.ink(), 0.25));
        layer.polygon(colours.paper(), 2, -98, 2, -16, 42, -16);
        layer.polygon(colours.accent(), -3, -88, -3, -16, -32, -16);
        layer.line(0, -102, 0, -4, 2.2, colours.ink());
        layer.fill(hull(), Tint.mix(colours.clay(), colours.ink(), 0.15));
        layer.box(-44, -10, 88, 3, colours.paper());
    }

    private static Path2D hull() {
        var hull = new Path2D.Double();
        hull.moveTo(-46, -10);
        hull.lineTo(48, -10);
        hull.curveTo(40, 4, 26, 6, 0, 6);
        hull.curveTo(-24, 6, -38, 2, -46, -10);
        return hull;
    }
}
