package org.mosaique.web.backoffice.report;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Bars that lie under each other, as places in a drawing 360 wide: the name on the left, the bar, what it says on the right.
 * A second value, where there is one, is a thin stroke further on. The table beside it says the same in words.
 *
 * @param bars the bars, from the top
 * @param height how high the drawing is
 */
public record Chart(List<Bar> bars, int height) implements Serializable {

    private static final int ROW = 24;
    private static final int THICK = 14;
    private static final int LEFT = 104;
    private static final int WIDE = 186;
    private static final int LONGEST_NAME = 15;
    private static final int TEXT = 11;

    public Chart {
        bars = List.copyOf(bars);
    }

    /**
     * What a bar stands for.
     *
     * @param name what it is of
     * @param value how long the bar is
     * @param mark where the stroke is; 0 for none
     * @param said the value in words
     */
    public record Value(String name, double value, double mark, String said) {}

    /** One bar as it is drawn. */
    public record Bar(String name, int y, int width, int mark, String said) implements Serializable {

        /** Where the words stand. */
        public int line() {
            return y + TEXT;
        }

        /** Where the bar begins. */
        public int x() {
            return LEFT;
        }

        /** Where the words on the right begin: behind the bar and its stroke. */
        public int end() {
            return LEFT + Math.max(width, mark - LEFT) + 2 + 4;
        }

        /** Whether there is a second value. */
        public boolean isMarked() {
            return mark > 0;
        }
    }

    /** The chart of these values, in their order. */
    public static Chart of(List<Value> values) {
        var most = values.stream()
                .mapToDouble(value -> Math.max(value.value(), value.mark()))
                .max()
                .orElse(0);
        var bars = new ArrayList<Bar>();
        for (var value : values) {
            bars.add(new Bar(
                    shortened(value.name()),
                    bars.size() * ROW,
                    Math.max(1, scaled(value.value(), most)),
                    value.mark() > 0 ? LEFT + scaled(value.mark(), most) : 0,
                    value.said()));
        }
        return new Chart(bars, bars.size() * ROW);
    }

    private static int scaled(double value, double most) {
        return most == 0 ? 0 : (int) Math.round(WIDE * value / most);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, LONGEST_NAME - 1).strip() + "…";
    }

    /** Whether there is nothing to draw. */
    public boolean isEmpty() {
        return bars.isEmpty();
    }

    /** The frame of the drawing. */
    public String box() {
        return "0 0 360 " + (height - (ROW - THICK - 2));
    }

    /** How thick a bar is. */
    public int thick() {
        return THICK;
    }
}
