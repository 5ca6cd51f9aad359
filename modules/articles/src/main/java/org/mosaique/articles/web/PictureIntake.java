package org.mosaique.articles.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.content.ImageUse;
import org.mosaique.core.media.ImageRefused;
import org.mosaique.core.media.MediaLibrary;
import org.mosaique.core.media.desk.MediaDesk;
import org.mosaique.core.media.notice.Description;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;

/** Hands an uploaded file to the media of a site; a refusal is told at the field of the picture. */
@ApplicationScoped
public class PictureIntake {

    private MediaLibrary media;
    private MediaDesk desk;

    /** For the container's proxy. */
    protected PictureIntake() {}

    @Inject
    public PictureIntake(MediaLibrary media, MediaDesk desk) {
        this.media = media;
        this.desk = desk;
    }

    /**
     * Lets a form show what was uploaded or chosen; nothing happens when neither was.
     *
     * @throws RefusedException at the field {@code image} when it can't be taken
     */
    void into(ArticleForm form, String site) {
        if (form.hasUpload()) {
            form.show(take(site, form.getUpload(), form.said()));
        } else if (form.hasPicked()) {
            form.take(choose(site, form.getPicked()));
        }
    }

    /**
     * Takes the file in, with what was said of it; the library keeps that too.
     *
     * @throws RefusedException at the field {@code image} when it is no picture the portal takes
     */
    private ImageUse take(String site, Part upload, Description said) {
        try (var bytes = upload.getInputStream()) {
            var picture = media.add(site, upload.getSubmittedFileName(), bytes, said);
            return new ImageUse(picture.ref(), picture.width(), picture.height(), "", "", said.decorative());
        } catch (ImageRefused refused) {
            throw new RefusedException(refused.objections().stream()
                    .map(objection -> new Objection("image", objection.messageKey(), objection.arguments()))
                    .toList());
        } catch (IOException brokenLine) {
            throw new UncheckedIOException(brokenLine);
        }
    }

    /**
     * Takes a picture of the library, with its words.
     *
     * @throws RefusedException at the field {@code image} when it can't be shown
     */
    private ImageUse choose(String site, String ref) {
        try {
            return desk.use(site, UUID.fromString(ref));
        } catch (RefusedException refused) {
            throw new RefusedException(refused.objections().stream()
                    .map(objection -> new Objection("image", objection.messageKey(), objection.arguments()))
                    .toList());
        } catch (IllegalArgumentException | NotFoundException gone) {
            throw new RefusedException(List.of(Objection.at("image", "article.image.gone")));
        }
    }
}
