package org.mosaique.core.demonstration.painter.kit;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;

/** People without faces, who stand, walk and work; each stands with its foot on the given place. */
public final class People {

    private static final Color[] SKINS = {
        new Color(0xEFC7A4), new Color(0xDDA77D), new Color(0xB97F58), new Color(0x84543A)
    };
    private static final Color[] HAIRS = {
        new Color(0x2B2320), new Color(0x5F3B27), new Color(0xA8672F), new Color(0xC9C1B4), new Color(0x3B302C)
    };

    private final Brush brush;
    private final Palette colours;
    private final Dice dice;

    /** People on that sheet. */
    public People(Stage stage) {
        brush = stage.brush();
        colours = stage.colours();
        dice = stage.dice();
    }

    /** Somebody passing by. */
    public void walker(double x, double foot, double height) {
        var look = look();
        shadow(x, foot, height);
        brush.at(x, foot, height / 100 * dice.side(), height / 100, layer -> {
            var stride = dice.between(3, 9);
            arm(layer, look, -6, -78, -10 - stride * 0.4, -62, -7 - stride, -48);
            legs(layer, look, stride);
            torso(layer, look);
            head(layer, look);
            arm(layer, look.shaded(), 5, -78, 9, -62, 5 + stride, -49);
            if (dice.chance(0.4)) {
                basket(layer, 5 + stride, -49);
            }
        });
    }

    /** Somebody at work, in an apron, hands before the body, turned to one side. */
    public void worker(double x, double foot, double height, int side) {
        var look = look();
        shadow(x, foot, height);
        brush.at(x, foot, height / 100 * side, height / 100, layer -> {
            arm(layer, look, 2, -77, 14, -66, 26, -61);
            legs(layer, look, 4);
            torso(layer, look);
            apron(layer);
            head(layer, look);
            arm(layer, look.shaded(), -3, -78, 1, -60, 21, -56);
        });
    }

    /** Somebody riding a bicycle. */
    public void cyclist(double x, double foot, double height, int side) {
        var look = look();
        var frame = colours.bright(dice);
        brush.oval(x, foot, height * 0.62, height * 0.03, Tint.glaze(colours.ink(), 0.18));
        brush.at(x, foot, height / 165 * side, height / 165, layer -> {
            limb(layer, look.trousers(), 8.5, -18, -86, 14, -60, 8, -44);
            new Things(colours).bicycle(layer, frame);
            limb(layer, look.trousers(), 9.5, -18, -86, 16, -66, 0, -18);
            layer.pill(-4, -20, 17, 6.5, 5, colours.ink());
            layer.stroke(Brush.soft(-19, -92, -14, -112, 6, -133), 21, look.coat());
            limb(layer, Tint.mix(look.coat(), colours.ink(), 0.2), 7, 8, -131, 26, -112, 46, -97);
            layer.disc(47, -97, 4, look.skin());
            layer.at(12, -62, 1, 1, top -> head(top, look));
        });
    }

    private void shadow(double x, double foot, double height) {
        brush.oval(x + height * 0.03, foot, height * 0.17, height * 0.022, Tint.glaze(colours.ink(), 0.2));
    }

    private void legs(Brush layer, Look look, double stride) {
        var dark = Tint.mix(look.trousers(), colours.ink(), 0.35);
        limb(layer, dark, 8.4, 3, -44, 4 + stride * 0.4, -24, 4 + stride, -4);
        layer.pill(1 + stride, -5.2, 12, 5.4, 5, colours.ink());
        limb(layer, look.trousers(), 8.4, -3, -44, -4 - stride * 0.2, -24, -5 - stride, -4);
        layer.pill(-9 - stride, -5.2, 12, 5.4, 5, colours.ink());
    }

    private void torso(Brush layer, Look look) {
        var hem = look.skirt() ? -27 : -40;
        var wide = look.skirt() ? 15.5 : 11.0;
        var coat = new Path2D.Double();
        coat.moveTo(-4.5, -83);
        coat.curveTo(-11, -82, -11.5, -76, -11, -66);
        coat.curveTo(-10.5, -56, -10.5, -50, -wide, hem);
        coat.lineTo(wide, hem);
        coat.curveTo(10.5, -50, 10.5, -56, 11, -66);
        coat.curveTo(11.5, -76, 11, -82, 4.5, -83);
        coat.closePath();
        layer.fill(coat, look.coat());
        var shade = new Path2D.Double();
        shade.moveTo(4.5, -83);
        shade.curveTo(11, -82, 11.5, -76, 11, -66);
        shade.curveTo(10.5, -56, 10.5, -50, wide, hem);
        shade.lineTo(wide * 0.25, hem);
        shade.curveTo(5, -52, 5, -70, 4.5, -83);
        layer.fill(shade, Tint.mix(look.coat(), colours.ink(), 0.14));
    }

    private void apron(Brush layer) {
        var cloth = Tint.mix(colours.paper(), colours.ochre(), dice.between(0, 0.5));
        layer.polygon(cloth, 1, -74, 10.5, -74, 12, -60, 14, -32, -1, -32, -1, -60);
        layer.line(1, -74, -3, -83, 1.6, cloth);
        layer.box(4, -52, 7, 8, Tint.mix(cloth, colours.ink(), 0.14));
    }

    private void arm(Brush layer, Look look, double... points) {
        limb(layer, look.coat(), 6.6, points);
        layer.disc(points[4], points[5] + 2, 3.1, look.skin());
    }

    private static void limb(Brush layer, Color colour, double width, double... points) {
        layer.stroke(Brush.soft(points), width, colour);
    }

    private void head(Brush layer, Look look) {
        if (look.style() == 1) {
            layer.pill(-8.2, -99, 12, 24, 10, look.hair());
        }
        layer.box(-2.6, -87, 5.4, 7, Tint.mix(look.skin(), colours.ink(), 0.14));
        layer.oval(0.4, -92, 6, 7.2, look.skin());
        layer.fill(new Arc2D.Double(-7, -101.4, 14.2, 16, 8, 176, Arc2D.CHORD), look.hair());
        layer.pill(-7, -96, 4.6, 8.5, 4, look.hair());
        switch (look.style()) {
            case 2 -> layer.disc(-5.5, -101, 4.2, look.hair());
            case 3 -> cap(layer);
            case 4 -> layer.fill(new Arc2D.Double(-7.8, -102.6, 15.8, 19, -4, 188, Arc2D.CHORD), colours.bright(dice));
            default -> {} // hair alone
        }
        if (dice.chance(0.25)) {
            layer.pill(-6.5, -84.5, 13.5, 5.5, 5, colours.bright(dice)); // a scarf
        }
    }

    private void cap(Brush layer) {
        var colour = colours.bright(dice);
        layer.fill(new Arc2D.Double(-7.6, -102.4, 15.4, 17, 6, 178, Arc2D.CHORD), colour);
        layer.pill(4, -95.6, 9, 2.6, 2.4, Tint.mix(colour, colours.ink(), 0.25));
    }

    private void basket(Brush layer, double handX, double handY) {
        layer.stroke(
                new Arc2D.Double(handX - 7, handY - 1, 14, 18, 0, 180, Arc2D.OPEN),
                1.8,
                colours.shaded(colours.ochre()));
        layer.disc(handX - 3, handY + 8, 3.8, colours.leaf());
        layer.disc(handX + 3.4, handY + 8, 3.8, colours.clay());
        layer.polygon(
                colours.ochre(),
                handX - 10,
                handY + 8,
                handX + 10,
                handY + 8,
                handX + 7,
                handY + 20,
                handX - 7,
                handY + 20);
        layer.box(handX - 10, handY + 8, 20, 2.4, colours.shaded(colours.ochre()));
    }

    /** How one person looks, thrown once. */
    private record Look(Color skin, Color hair, Color coat, Color trousers, boolean skirt, int style, Palette colours) {

        Look shaded() {
            return new Look(skin, hair, Tint.mix(coat, colours.ink(), 0.18), trousers, skirt, style, colours);
        }
    }

    private Look look() {
        return new Look(
                dice.oneOf(SKINS),
                dice.oneOf(HAIRS),
                colours.bright(dice),
                Tint.mix(
                        colours.ink(),
                        dice.oneOf(colours.near(), colours.clay(), colours.paper()),
                        dice.between(0, 0.4)),
                dice.chance(0.35),
                dice.count(0, 4),
                colours);
    }
}
