package org.mosaique.core.demonstration.painter;

import org.mosaique.core.demonstration.painter.kit.Brush;
import org.mosaique.core.demonstration.painter.kit.Figures;
import org.mosaique.core.demonstration.painter.kit.Houses;
import org.mosaique.core.demonstration.painter.kit.People;
import org.mosaique.core.demonstration.painter.kit.Plants;
import org.mosaique.core.demonstration.painter.kit.Relief;
import org.mosaique.core.demonstration.painter.kit.Sky;
import org.mosaique.core.demonstration.painter.kit.Stage;
import org.mosaique.core.demonstration.painter.kit.Tint;

/** High country: a valley under its peaks, a lake at their feet. */
final class MountainScenes {

    private MountainScenes() {}

    static void mountains(Stage stage) {
        var colours = stage.colours();
        var dice = stage.dice();
        var relief = new Relief(stage);
        var plants = new Plants(stage);
        Sky.paint(stage, 560);
        relief.farRidge(455, 70, colours.hazy(colours.far(), 0.35));
        relief.peaks(660, dice.between(400, 500), dice.count(2, 4), colours.middle(), true);
        var wooded = relief.hill(690, 46, colours.near());
        plants.wood(wooded, -20, Stage.WIDTH, 58, Tint.mix(colours.near(), colours.leafDark(), 0.45));
        var slope = relief.hill(800, 42, Tint.mix(colours.leafDark(), colours.leaf(), 0.35));
        plants.wood(slope, -20, dice.between(150, 420), 105, colours.leafDark());
        plants.wood(slope, dice.between(1150, 1400), Stage.WIDTH, 105, colours.leafDark());
        var alp = relief.hill(905, 40, Tint.mix(colours.leaf(), colours.ground(), 0.35));
        var x = dice.between(480, 900);
        new Houses(stage)
                .cottage(
                        x,
                        alp.at(x + 90) + 26,
                        220,
                        84,
                        Tint.mix(colours.clay(), colours.ink(), 0.25),
                        colours.accent());
        var beside = dice.chance(0.5) ? x + 330 : x - 110;
        new People(stage).walker(beside, alp.at(beside) + 40, 84);
        var trees = dice.chance(0.5) ? 90.0 : 1330.0;
        for (var i = 0; i < 4; i++) {
            plants.conifer(
                    trees + i * 70 + dice.between(-15, 15),
                    1010 + dice.between(-20, 40),
                    dice.between(250, 400),
                    colours.leafDark());
        }
        plants.meadow(945, Tint.mix(colours.leaf(), colours.leafDark(), 0.5));
    }

    static void lake(Stage stage) {
        var colours = stage.colours();
        var dice = stage.dice();
        var relief = new Relief(stage);
        var plants = new Plants(stage);
        var shore = dice.between(540, 590);
        Sky.paint(stage, shore - 50);
        relief.farRidge(shore - 130, 60, colours.hazy(colours.far(), 0.3));
        relief.peaks(shore + 10, dice.between(270, 350), dice.count(2, 3), colours.middle(), dice.chance(0.7));
        var wooded = relief.hill(shore - 34, 30, colours.near());
        plants.wood(wooded, -20, Stage.WIDTH, 40, Tint.mix(colours.near(), colours.leafDark(), 0.4));
        var village = dice.between(180, 1050);
        for (var i = 0; i < 4; i++) {
            new Houses(stage).cottage(village + i * 82, shore, 74, 28, colours.wall(dice), colours.clay());
        }
        new Houses(stage).tower(village + 150, shore - 8, 24, 66, colours.paper(), colours.clay());
        relief.water(shore, Stage.HEIGHT, 0.75);
        new Figures(stage).boat(dice.between(500, 1150), shore + dice.between(110, 190), dice.between(150, 200));
        new Figures(stage).boat(dice.between(250, 1350), shore + dice.between(30, 55), 62);
        foreshore(stage, plants, dice.side());
    }

    private static void foreshore(Stage stage, Plants plants, int side) {
        var colours = stage.colours();
        var dice = stage.dice();
        stage.brush().at(side > 0 ? 0 : Stage.WIDTH, 0, side, 1, layer -> {
            var bank = Tint.mix(colours.leaf(), colours.leafDark(), 0.55);
            layer.fill(Brush.soft(-10, 880, 180, 900, 420, 965, 640, 1030, 760, 1080, 400, 1120, -10, 1120), bank);
            for (var i = 0; i < 3; i++) {
                plants.conifer(
                        60 + i * 105 + dice.between(-20, 20),
                        960 + i * 22,
                        430 - i * 95 + dice.between(-30, 30),
                        colours.leafDark());
            }
            for (var i = 0; i < 14; i++) {
                plants.tuft(dice.between(0, 560), 1010 + dice.between(0, 60), 40, colours.leafDark());
            }
            plants.reeds(560, 1060, 170);
            plants.reeds(690, 1075, 130);
        });
    }
}
