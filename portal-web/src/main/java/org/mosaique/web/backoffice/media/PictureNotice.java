package org.mosaique.web.backoffice.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mosaique.core.content.Body;
import org.mosaique.core.media.PictureBook;

/** Tells the editors of a content that a picture of it is shown no more. */
@Named("pictureNotice")
@ApplicationScoped
public class PictureNotice {

    private PictureBook book;

    /** For the container's proxy. */
    protected PictureNotice() {}

    @Inject
    public PictureNotice(PictureBook book) {
        this.book = book;
    }

    /** Whether the public sees a placeholder where a picture was. */
    public boolean isMissing(Body body) {
        return body.images().stream().anyMatch(image -> !book.isShown(image.ref()));
    }
}
