package org.mosaique.core.media.framing;

/** The proportions that a crop may be held to. */
public enum Ratio {
    /** Any. */
    FREE(0, 0),
    /** Three to two, as cards show pictures. */
    THREE_TWO(3, 2),
    /** A square. */
    SQUARE(1, 1),
    /** Sixteen to nine. */
    WIDE(16, 9);

    private final int across;
    private final int down;

    Ratio(int across, int down) {
        this.across = across;
        this.down = down;
    }

    /** Width by height; 0 when any will do. */
    public double value() {
        return this == FREE ? 0 : (double) across / down;
    }

    /** The height that belongs to a width. */
    int height(int width, int ifFree) {
        return this == FREE ? ifFree : (int) Math.round((double) width * down / across);
    }

    /** The width that belongs to a height. */
    int width(int height, int ifFree) {
        return this == FREE ? ifFree : (int) Math.round((double) height * across / down);
    }
}
