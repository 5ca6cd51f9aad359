package org.mosaique.web.publicsite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mosaique.core.content.ImageUse;
import org.mosaique.core.media.Picture;
import org.mosaique.core.media.PictureBook;
import org.mosaique.core.media.Showing;

/** Where pictures are fetched, in every width there is; which part of them is shown, and whether they may be shown at all. */
@Named("pictures")
@ApplicationScoped
public class Pictures {

    private static final int MIDDLE = 960;
    private static final int STEP = 10;

    private PictureBook book;

    /** For the container's proxy. */
    protected Pictures() {}

    @Inject
    public Pictures(PictureBook book) {
        this.book = book;
    }

    /** Whether it may be shown now; else a placeholder stands in its place. */
    public boolean shown(ImageUse image) {
        return book.isShown(image.ref());
    }

    /** The picture as it is framed today, with its size. */
    public Picture of(ImageUse image) {
        return book.showing(image.ref())
                .map(Showing::picture)
                .orElseGet(() -> Picture.of(image.ref(), image.width(), image.height()));
    }

    /** The picture about as wide as a column of text. */
    public String src(ImageUse image) {
        return of(image).url(width(image));
    }

    /** How wide that picture is, in pixels. */
    public int width(ImageUse image) {
        var picture = of(image);
        return picture.widths().stream()
                .filter(candidate -> candidate >= MIDDLE)
                .findFirst()
                .orElse(picture.width());
    }

    /** How high that picture is, in pixels. */
    public int height(ImageUse image) {
        var picture = of(image);
        return Math.round((float) width(image) * picture.height() / picture.width());
    }

    /** Every width, as the browser chooses among them. */
    public String srcset(ImageUse image) {
        return of(image).srcset();
    }

    /** The classes of the point that stays visible where room is short; null for the middle. */
    public String focus(ImageUse image) {
        return book.showing(image.ref())
                .map(showing -> focus(showing.focusX(), showing.focusY()))
                .orElse(null);
    }

    /** The classes of a point, in hundredths; null for the middle. */
    public static String focus(int x, int y) {
        var across = Math.round((float) x / STEP);
        var down = Math.round((float) y / STEP);
        return across == STEP / 2 && down == STEP / 2 ? null : "fx" + across + " fy" + down;
    }
}
