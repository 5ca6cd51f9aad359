package org.mosaique.core.workflow.check.guard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.content.Body;
import org.mosaique.core.content.ImageUse;
import org.mosaique.core.content.Teaser;
import org.mosaique.core.spi.Submission;

/** Texts to be looked at by checks. */
final class Texts {

    private Texts() {}

    record Plain(String title, String summary, String text, List<ImageUse> images, List<LocalDate> dates)
            implements Body {}

    /** A text of some HTML. */
    static Submission saying(String html) {
        return of(new Plain("Un titre", "Un chapeau.", html, List.of(), List.of()));
    }

    static Submission of(Plain body) {
        var teaser = new Teaser(body.title(), body.summary(), "", "", null);
        return new Submission(UUID.randomUUID(), 1, "alpes", "plain", body, teaser);
    }
}
