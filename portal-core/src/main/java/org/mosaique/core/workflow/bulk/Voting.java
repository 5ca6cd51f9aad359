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
import org.mosaique.core.workflow.review.Deliberation;
import org.mosaique.core.workflow.review.Tally;
import org.mosaique.core.workflow.review.Verdict;

/** Votes, for acts on many, and approves afterwards; tells before whether the current actor may. */
@ApplicationScoped
public class Voting {

    private Committee committee;
    private Deliberation deliberation;
    private AfterChecks checks;

    /** For the container's proxy. */
    protected Voting() {}

    @Inject
    public Voting(Committee committee, Deliberation deliberation, AfterChecks checks) {
        this.committee = committee;
        this.deliberation = deliberation;
        this.checks = checks;
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

    /** Votes; the outcome is the one given, and tells also when the vote decided. */
    String vote(Subject subject, Verdict verdict, Order order, String outcome) {
        var said = deliberation.vote(subject.itemRef(), subject.number(), verdict, order.note());
        return said == Tally.Outcome.OPEN ? outcome : outcome + ".decided";
    }

    /** Approves what was published first; the outcome is the one given. */
    String check(Subject subject, Order order, String outcome) {
        checks.approve(subject.itemRef(), subject.number(), order.note());
        return outcome;
    }
}
