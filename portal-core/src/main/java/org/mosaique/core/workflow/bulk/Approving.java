package org.mosaique.core.workflow.bulk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Revision;
import org.mosaique.core.content.Transition;
import org.mosaique.core.workflow.Drafting;
import org.mosaique.core.workflow.EditorialWorkflow;
import org.mosaique.core.workflow.review.AfterChecks;
import org.mosaique.core.workflow.review.Deliberation;
import org.mosaique.core.workflow.review.Verdict;

/** Approves several revisions: by a vote where the committee decides, at once where one animator does, afterwards what is public. */
@Dependent
public class Approving implements BulkAct {

    private final EditorialWorkflow workflow;
    private final Deliberation deliberation;
    private final Drafting drafting;
    private final Foreseen foreseen;
    private final Votable votable;

    @Inject
    private AfterChecks checks;

    @Inject
    public Approving(
            EditorialWorkflow workflow,
            Deliberation deliberation,
            Drafting drafting,
            Foreseen foreseen,
            Votable votable) {
        this.workflow = workflow;
        this.deliberation = deliberation;
        this.drafting = drafting;
        this.foreseen = foreseen;
        this.votable = votable;
    }

    @Override
    public String key() {
        return "approve";
    }

    @Override
    public boolean asksForRelease() {
        return true;
    }

    @Override
    public String foresee(Revision revision) {
        if (revision.state() == ReviewState.IN_COMMITTEE) {
            votable.require(revision);
            return "approve.vote";
        }
        if (revision.state() == ReviewState.PUBLISHED) {
            votable.requireCheck(revision);
            return "approve.afterwards";
        }
        foreseen.require(Transition.APPROVE, revision);
        return key();
    }

    @Override
    public String perform(Subject subject, Order order) {
        var draft = drafting.open(subject.itemRef(), subject.number());
        if (draft.state() == ReviewState.IN_COMMITTEE) {
            var outcome = deliberation.vote(subject.itemRef(), subject.number(), Verdict.APPROVE, order.note());
            return Votable.said("approve.vote", outcome);
        }
        if (draft.state() == ReviewState.PUBLISHED) {
            checks.approve(subject.itemRef(), subject.number(), order.note());
            return "approve.afterwards";
        }
        workflow.passOn(subject.itemRef(), subject.number(), order.release(), order.note());
        return key();
    }
}
