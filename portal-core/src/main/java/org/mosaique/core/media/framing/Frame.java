package org.mosaique.core.media.framing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A {@link Framing} as the database keeps it, with the sizes and the number of the edition that shows it. */
@Embeddable
public class Frame {

    @Column(nullable = false)
    private int edition;

    @Column(name = "original_width", nullable = false)
    private int originalWidth;

    @Column(name = "original_height", nullable = false)
    private int originalHeight;

    @Column(name = "crop_x", nullable = false)
    private int x;

    @Column(name = "crop_y", nullable = false)
    private int y;

    @Column(nullable = false)
    private int width;

    @Column(nullable = false)
    private int height;

    @Column(name = "focus_x", nullable = false)
    private int focusX;

    @Column(name = "focus_y", nullable = false)
    private int focusY;

    protected Frame() {}

    private Frame(int originalWidth, int originalHeight, Framing framing, int edition) {
        this.originalWidth = originalWidth;
        this.originalHeight = originalHeight;
        this.edition = edition;
        this.x = framing.x();
        this.y = framing.y();
        this.width = framing.width();
        this.height = framing.height();
        this.focusX = framing.focusX();
        this.focusY = framing.focusY();
    }

    /** All of an original, in its first edition. */
    public static Frame whole(int width, int height) {
        return new Frame(width, height, Framing.whole(width, height), 1);
    }

    /** The same original framed anew; another edition when another part is shown. */
    public Frame framed(Framing framing) {
        var next = framing.showsTheSameAs(framing()) ? edition : edition + 1;
        return new Frame(originalWidth, originalHeight, framing, next);
    }

    /** What is shown. */
    public Framing framing() {
        return new Framing(x, y, width, height, focusX, focusY);
    }

    /** Counts the parts that were shown one after the other; stands in the addresses. */
    public int edition() {
        return edition;
    }

    public int originalWidth() {
        return originalWidth;
    }

    public int originalHeight() {
        return originalHeight;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }
}
