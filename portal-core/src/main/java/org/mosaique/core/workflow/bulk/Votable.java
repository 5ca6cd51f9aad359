package org.mosaique.core.workflow.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.mosaique.core.content.IllegalTransitionException;
import org.mosaique.core.content.Revision;
import org.mosaique.core.content.Transition;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.workflow.review.AfterChecks;
import org.mosaique.core.workflow.review.Committee;
import org.mosaique.core.workflow.review.Tally;

/** Tells acts on many whether the current actor may vote on one of them. */
@ApplicationScoped
public class Votable {

    private Committee committee;

    @Inject
    private AfterChecks checks;

    /** For the container's proxy. */
    protected Votable() {}

    @Inject
    public Votable(Committee committee) {
        this.committee = committee;
    }

    /** Passes when the actor may vote now; says why not otherwise. */
    void require(Revision revision) {
        var round = committee.round(revision.item().ref(), revision.number());
        if (!round.isOpenToMe()) {
            throw RefusedException.because(round.blockedBy());
        }
    }

    /** Passes when the actor may approve now what was published first. */
    void requireCheck(Revision revision) {
        var owed = checks.of(revision.item().ref(), revision.number())
                .orElseThrow(() -> new IllegalTransitionException(Transition.APPROVE, revision.state()));
        if (!owed.isOpenToMe()) {
            throw RefusedException.because(owed.blockedBy());
        }
    }

    boolean isOpenToMe(UUID itemRef, int number) {
        return committee.round(itemRef, number).isOpenToMe();
    }

    /** The outcome of an act that voted: what the vote brought about. */
    static String said(String act, Tally.Outcome outcome) {
        return outcome == Tally.Outcome.OPEN ? act : act + ".decided";
    }
}
