package org.mosaique.articles.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.mosaique.core.content.ImageUse;
import org.mosaique.core.media.ImageRefused;
import org.mosaique.core.media.MediaLibrary;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;

/** Hands an uploaded file to the media of a site; a refusal is told at the field of the picture. */
@ApplicationScoped
public class PictureIntake {

    private MediaLibrary media;

    /** For the container's proxy. */
    protected PictureIntake() {}

    @Inject
    public PictureIntake(MediaLibrary media) {
        this.media = media;
    }

    /**
     * Takes the file in.
     *
     * @throws RefusedException at the field {@code image} when it is no picture the portal takes
     */
    public ImageUse take(String site, Part upload) {
        try (var bytes = upload.getInputStream()) {
            var picture = media.add(site, upload.getSubmittedFileName(), bytes);
            return new ImageUse(picture.ref(), picture.width(), picture.height(), "", "");
        } catch (ImageRefused refused) {
            throw new RefusedException(refused.objections().stream()
                    .map(objection -> new Objection("image", objection.messageKey(), objection.arguments()))
                    .toList());
        } catch (IOException brokenLine) {
            throw new UncheckedIOException(brokenLine);
        }
    }
}
