package org.mosaique.core.media.framing;

import java.io.Serializable;

/**
 * Which part of the original is shown, and what in it matters most.
 *
 * @param x left side of the part, in pixels of the original
 * @param y upper side
 * @param width how wide the part is
 * @param height how high
 * @param focusX the point that stays visible when room is short, in hundredths of the original's width
 * @param focusY the same downwards
 */
public record Framing(int x, int y, int width, int height, int focusX, int focusY) implements Serializable {

    /** The shortest side of a part, in pixels. */
    public static final int SHORTEST = 64;

    private static final int HUNDRED = 100;

    /** All of the original, with what matters in the middle. */
    public static Framing whole(int width, int height) {
        return new Framing(0, 0, width, height, HUNDRED / 2, HUNDRED / 2);
    }

    /** The largest part of that ratio, as near to what matters as the borders let it. */
    public static Framing largest(Ratio ratio, int ofWidth, int ofHeight, int focusX, int focusY) {
        var width = Math.min(ofWidth, ratio.width(ofHeight, ofWidth));
        var height = Math.min(ofHeight, ratio.height(width, ofHeight));
        return new Framing(
                start(focusX, ofWidth, width), start(focusY, ofHeight, height), width, height, focusX, focusY);
    }

    private static int start(int focus, int whole, int part) {
        return clamp(focus * whole / HUNDRED - part / 2, 0, whole - part);
    }

    /**
     * The same part brought within the original and to a ratio: it keeps its left upper corner and its width where that is
     * possible.
     */
    public Framing fitted(Ratio ratio, int ofWidth, int ofHeight) {
        var across = clamp(width, Math.min(SHORTEST, ofWidth), ofWidth);
        var down = ratio.height(across, clamp(height, Math.min(SHORTEST, ofHeight), ofHeight));
        if (down > ofHeight) {
            down = ofHeight;
            across = Math.min(ofWidth, ratio.width(down, across));
        }
        return new Framing(
                clamp(x, 0, ofWidth - across),
                clamp(y, 0, ofHeight - down),
                across,
                down,
                clamp(focusX, 0, HUNDRED),
                clamp(focusY, 0, HUNDRED));
    }

    /** Whether all of an original of that size is shown. */
    public boolean isWhole(int ofWidth, int ofHeight) {
        return x == 0 && y == 0 && width == ofWidth && height == ofHeight;
    }

    /** Whether the same part is shown, wherever what matters lies. */
    public boolean showsTheSameAs(Framing other) {
        return x == other.x && y == other.y && width == other.width && height == other.height;
    }

    /** Where what matters lies within the part, in hundredths of its width. */
    public int shownFocusX(int ofWidth) {
        return within(focusX, ofWidth, x, width);
    }

    /** Where what matters lies within the part, in hundredths of its height. */
    public int shownFocusY(int ofHeight) {
        return within(focusY, ofHeight, y, height);
    }

    private static int within(int focus, int whole, int start, int part) {
        var point = (double) focus * whole / HUNDRED - start;
        return clamp((int) Math.round(point * HUNDRED / part), 0, HUNDRED);
    }

    private static int clamp(int value, int least, int most) {
        return Math.max(least, Math.min(most, value));
    }
}
