package org.mosaique.core.demonstration.painter;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.mosaique.core.demonstration.painter.kit.Brush;
import org.mosaique.core.demonstration.painter.kit.Contour;
import org.mosaique.core.demonstration.painter.kit.Figures;
import org.mosaique.core.demonstration.painter.kit.Houses;
import org.mosaique.core.demonstration.painter.kit.People;
import org.mosaique.core.demonstration.painter.kit.Plants;
import org.mosaique.core.demonstration.painter.kit.Relief;
import org.mosaique.core.demonstration.painter.kit.Sky;
import org.mosaique.core.demonstration.painter.kit.Stage;
import org.mosaique.core.demonstration.painter.kit.Tint;

/** Rivers: their bends between the fields, their bridges in the towns. */
final class WaterScenes {

    private WaterScenes() {}

    static void river(Stage stage) {
        var colours = stage.colours();
        var dice = stage.dice();
        var brush = stage.brush();
        var relief = new Relief(stage);
        var plants = new Plants(stage);
        Sky.paint(stage, 430);
        relief.farRidge(370, 46, colours.hazy(colours.far(), 0.3));
        relief.hill(410, 34, colours.far());
        relief.hill(455, 26, colours.middle());
        brush.fade(
                Stage.band(490, Stage.HEIGHT),
                490,
                colours.hazy(colours.leaf(), 0.35),
                Stage.HEIGHT,
                Tint.mix(colours.leaf(), colours.leafDark(), 0.35));
        fields(stage);
        var side = dice.side();
        brush.at(side > 0 ? 0 : Stage.WIDTH, 0, side, 1, layer -> bend(stage, layer));
        for (var i = 0; i < 9; i++) {
            var x = dice.between(40, 1560);
            plants.poplar(
                    x,
                    515 + dice.between(0, 20),
                    dice.between(60, 95),
                    Tint.mix(colours.leafDark(), colours.middle(), 0.3));
        }
        var row = side > 0 ? 1010.0 : 110.0;
        for (var i = 0; i < 5; i++) {
            plants.poplar(
                    row + i * 92,
                    690 + i * 26 * side + (side > 0 ? 0 : 104),
                    235 + 40 * (side > 0 ? i : 4 - i),
                    colours.leafDark());
        }
        new Figures(stage).boat(side > 0 ? 690 : 910, 820, 130);
        plants.reeds(side > 0 ? 1120 : 480, 1080, 210);
        plants.reeds(side > 0 ? 1260 : 340, 1090, 160);
        plants.meadow(960, colours.leafDark());
    }

    /** The plain in parcels: bands towards the horizon, cut along lines that run together there. */
    private static void fields(Stage stage) {
        var colours = stage.colours();
        var dice = stage.dice();
        var levels = new double[] {490, 506, 528, 560, 608, 680, 790, 1090};
        for (var band = 0; band + 1 < levels.length; band++) {
            var top = levels[band];
            var bottom = levels[band + 1];
            var haze = 0.45 - band * 0.055;
            var lane = -14.0;
            while (lane < 14) {
                var wide = dice.between(1.6, 5.5);
                var colour = colours.hazy(
                        Tint.mix(
                                dice.oneOf(
                                        colours.leaf(),
                                        colours.leaf(),
                                        colours.ground(),
                                        colours.leafDark(),
                                        colours.ochre()),
                                colours.leaf(),
                                dice.between(0.25, 0.6)),
                        haze);
                parcel(stage, lane, lane + wide, top, bottom, colour);
                lane += wide;
            }
        }
    }

    private static void parcel(Stage stage, double left, double right, double top, double bottom, Color colour) {
        stage.brush()
                .polygon(
                        colour,
                        at(left, top),
                        top,
                        at(right, top),
                        top,
                        at(right, bottom),
                        bottom + 1,
                        at(left, bottom),
                        bottom + 1);
        if (stage.dice().chance(0.45)) {
            var furrow = Tint.glaze(stage.colours().leafDark(), 0.28);
            for (var lane = left + 0.25; lane < right; lane += 0.34) {
                stage.brush()
                        .cut(
                                at(lane, bottom - 2),
                                bottom - 2,
                                at(lane, top + 2),
                                top + 2,
                                (bottom - top) * 0.022,
                                furrow);
            }
        }
    }

    private static double at(double lane, double level) {
        return 800 + lane * (level - 420);
    }

    private static void bend(Stage stage, Brush layer) {
        var colours = stage.colours();
        var bed = new Path2D.Double();
        bed.moveTo(900, 492);
        bed.curveTo(1130, 500, 1210, 520, 1060, 550);
        bed.curveTo(880, 585, 520, 590, 470, 665);
        bed.curveTo(420, 745, 760, 800, 900, 880);
        bed.curveTo(1010, 945, 1020, 1010, 990, 1090);
        bed.lineTo(180, 1090);
        bed.curveTo(260, 960, 190, 900, 110, 800);
        bed.curveTo(20, 690, 260, 590, 620, 550);
        bed.curveTo(860, 524, 960, 510, 880, 492);
        bed.closePath();
        var bank = Tint.mix(colours.ground(), colours.sun(), 0.35);
        layer.stroke(bed, 13, bank);
        layer.inside(bed, water -> {
            water.fade(bed, 490, colours.skyLow(), 1067, Tint.mix(colours.skyHigh(), colours.near(), 0.4));
            new Relief(stage).ripples(water, 520, 1067, 60);
        });
    }

    static void bridge(Stage stage) {
        var colours = stage.colours();
        var dice = stage.dice();
        var relief = new Relief(stage);
        var plants = new Plants(stage);
        var shore = 720.0;
        Sky.paint(stage, 470);
        relief.farRidge(390, 70, colours.hazy(colours.far(), 0.25));
        relief.hill(470, 50, colours.middle());
        var bank = Contour.hill(dice, 572, 12);
        town(stage, bank);
        stage.brush().fill(bank.moved(70).land(), Tint.mix(colours.leafDark(), colours.near(), 0.4));
        for (var x = -10.0; x < Stage.WIDTH; x += dice.between(50, 120)) {
            plants.bush(
                    x,
                    shore,
                    dice.between(60, 110),
                    Tint.mix(colours.leafDark(), colours.leaf(), dice.between(0, 0.5)));
        }
        arches(stage, 556, shore);
        relief.water(shore, Stage.HEIGHT, 0.7);
        var side = dice.side();
        new Figures(stage).boat(side > 0 ? 1120 : 480, 890, 190);
        plants.reeds(side > 0 ? 120 : 1480, 1080, 230);
        plants.reeds(side > 0 ? 270 : 1330, 1085, 160);
    }

    private static void town(Stage stage, Contour bank) {
        var colours = stage.colours();
        var dice = stage.dice();
        var houses = new Houses(stage);
        houses.tower(
                dice.between(300, 1200),
                560,
                58,
                210,
                colours.hazy(colours.paper(), 0.2),
                colours.hazy(colours.clay(), 0.2));
        for (var x = -40.0; x < Stage.WIDTH; x += dice.between(95, 150)) {
            houses.cottage(
                    x,
                    bank.at(x + 60) + 40,
                    dice.between(110, 150),
                    dice.between(78, 125),
                    colours.hazy(colours.wall(dice), 0.15),
                    colours.hazy(colours.clay(), 0.2));
        }
    }

    /** A stone bridge whose arches stand in the water, with people on it. */
    private static void arches(Stage stage, double deck, double shore) {
        var colours = stage.colours();
        var dice = stage.dice();
        var stone = Tint.mix(colours.ground(), colours.paper(), 0.45);
        var count = dice.count(3, 5);
        var span = 1700.0 / count;
        var rise = dice.between(18, 40);
        var body = new Path2D.Double();
        body.moveTo(-50, deck + rise);
        body.quadTo(800, deck - rise, 1650, deck + rise);
        body.lineTo(1650, shore + 2);
        body.lineTo(-50, shore + 2);
        body.closePath();
        var wall = new Area(body);
        for (var i = 0; i < count; i++) {
            var half = span * 0.40;
            var middle = -50 + span * (i + 0.5);
            wall.subtract(new Area(new Ellipse2D.Double(middle - half, deck + 66, 2 * half, 2 * (shore - deck - 66))));
            wall.subtract(new Area(new Rectangle2D.Double(middle - half, shore - 1, 2 * half, 10)));
        }
        walkers(stage, deck, rise);
        stage.brush().inside(wall, layer -> {
            layer.fade(wall, deck - rise, stone, shore, Tint.mix(stone, colours.ink(), 0.25));
            for (var i = 0; i < 190; i++) {
                var x = dice.between(-40, 1600);
                var y = deck + 20 + 16 * dice.count(0, 11);
                layer.box(x, y, dice.between(16, 36), 3, Tint.glaze(colours.ink(), 0.13));
            }
        });
        var rail = new Path2D.Double();
        rail.moveTo(-50, deck + rise);
        rail.quadTo(800, deck - rise, 1650, deck + rise);
        stage.brush().stroke(rail, 15, Tint.mix(stone, colours.sun(), 0.45));
        for (var i = 0; i < count; i++) {
            var half = span * 0.40;
            var middle = -50 + span * (i + 0.5);
            stage.brush()
                    .stroke(
                            new Arc2D.Double(
                                    middle - half, deck + 66, 2 * half, 2 * (shore - deck - 66), 0, 180, Arc2D.OPEN),
                            7,
                            Tint.mix(stone, colours.ink(), 0.32));
        }
    }

    private static void walkers(Stage stage, double deck, double rise) {
        var people = new People(stage);
        var dice = stage.dice();
        for (var i = dice.count(3, 5); i > 0; i--) {
            var x = dice.between(150, 1450);
            people.walker(x, deck + bow(x, rise) + 4, 84);
        }
        var x = dice.between(450, 1150);
        people.cyclist(x, deck + bow(x, rise) + 4, 100, dice.side());
    }

    private static double bow(double x, double rise) {
        return rise * Math.pow((x - 800) / 850, 2);
    }
}
