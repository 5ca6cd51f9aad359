package org.mosaique.core.workflow.review.remind;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import org.mosaique.core.access.Actor;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.RevisionRepository;
import org.mosaique.core.content.Transition;
import org.mosaique.core.workflow.RevisionMoved;
import org.mosaique.core.workflow.review.Conclusion;
import org.mosaique.core.workflow.review.ReviewRepository;

/** Sees at once when a text comes before a committee that is too small for its rule. */
@ApplicationScoped
public class StuckWatch {

    private static final int LAST = Interceptor.Priority.LIBRARY_AFTER;

    @Inject
    private RevisionRepository revisions;

    @Inject
    private ReviewRepository reviews;

    @Inject
    private Conclusion conclusion;

    void on(@Observes @Priority(LAST) RevisionMoved move) {
        if (move.transition() == Transition.PASS_ON) {
            revisions
                    .find(move.itemRef(), move.revision())
                    .filter(revision -> revision.state() == ReviewState.IN_COMMITTEE)
                    .ifPresent(revision -> reviews.open(move.itemRef())
                            .ifPresent(run -> conclusion.draw(revision, run, Actor.PORTAL)));
        }
    }
}
