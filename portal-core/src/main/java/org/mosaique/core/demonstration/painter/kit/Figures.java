package org.mosaique.core.demonstration.painter.kit;

import java.awt.Color;

/** Things and animals at their place on the sheet. */
public final class Figures {

    private final Brush brush;
    private final Dice dice;
    private final Things things;

    /** Figures on that sheet. */
    public Figures(Stage stage) {
        brush = stage.brush();
        dice = stage.dice();
        things = new Things(stage.colours());
    }

    /** A bicycle that stands by itself. */
    public void bicycle(double x, double foot, double height, Color frame) {
        brush.at(x, foot, height / 100, height / 100, layer -> things.bicycle(layer, frame));
    }

    /** A sheep. */
    public void sheep(double x, double foot, double height) {
        brush.at(x, foot, height / 100 * dice.side(), height / 100, things::sheep);
    }

    /** A small sailing boat. */
    public void boat(double x, double water, double height) {
        brush.at(x, water, height / 100 * dice.side(), height / 100, things::boat);
    }
}
