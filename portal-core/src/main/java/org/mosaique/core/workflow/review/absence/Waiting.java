package org.mosaique.core.workflow.review.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.mosaique.core.access.Actor;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Revision;
import org.mosaique.core.content.RevisionRepository;
import org.mosaique.core.workflow.review.Conclusion;
import org.mosaique.core.workflow.review.ReviewRepository;
import org.mosaique.core.workflow.review.ReviewRun;

/** Goes through the open reviews in which somebody has a seat, one by one, and counts anew when something changed there. */
@ApplicationScoped
class Waiting {

    @Inject
    private ReviewRepository reviews;

    @Inject
    private RevisionRepository revisions;

    @Inject
    private Conclusion conclusion;

    /** Does something in each of them, with its revision held; then draws the conclusion where the committee decides. */
    void inEach(UUID account, String siteKey, BiConsumer<ReviewRun, Revision> act) {
        for (var run : reviews.openWith(account)) {
            if (siteKey.equals("*") || run.siteKey().equals(siteKey)) {
                revisions.hold(run.itemRef(), run.revisionNumber()).ifPresent(revision -> {
                    act.accept(run, revision);
                    conclude(run, revision);
                });
            }
        }
    }

    private void conclude(ReviewRun run, Revision revision) {
        if (revision.state() == ReviewState.IN_COMMITTEE && run.isOpen()) {
            conclusion.draw(revision, run, Actor.PORTAL);
        }
    }
}
