package org.mosaique.core.workflow.check.guard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mosaique.core.content.ImageUse;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.site.check.Rigour;
import org.mosaique.core.spi.PublicationGuard;
import org.mosaique.core.spi.Submission;

/** A text has a picture, and every picture says what it shows. */
@ApplicationScoped
public class PictureGuard implements PublicationGuard {

    @Override
    public String key() {
        return "picture";
    }

    @Override
    public int place() {
        return 40;
    }

    @Override
    public Rigour usual() {
        return Rigour.ADVISING;
    }

    @Override
    public boolean concerns(Submission submission) {
        return true;
    }

    @Override
    public List<Objection> objections(Submission submission) {
        var images = submission.body().images();
        if (images.isEmpty()) {
            return List.of(Objection.at("image", "check.picture.none"));
        }
        return images.stream().anyMatch(ImageUse::isUndescribed)
                ? List.of(Objection.at("alt", "check.picture.undescribed"))
                : List.of();
    }
}
