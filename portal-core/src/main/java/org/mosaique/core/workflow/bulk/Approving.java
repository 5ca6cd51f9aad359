package org.mosaique.core.workflow.bulk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Revision;
import org.mosaique.core.content.Transition;
import org.mosaique.core.workflow.Drafting;
import org.mosaique.core.workflow.EditorialWorkflow;
import org.mosaique.core.workflow.review.Verdict;

/** Approves several revisions: by a vote where the committee decides, at once where one animator does, afterwards what is public. */
@Dependent
public class Approving extends MoveAct {

    private static final String VOTE = "approve.vote";
    private static final String AFTERWARDS = "approve.afterwards";

    private final Drafting drafting;
    private final Voting voting;

    @Inject
    public Approving(EditorialWorkflow workflow, Foreseen foreseen, Drafting drafting, Voting voting) {
        super(Transition.APPROVE, workflow, foreseen);
        this.drafting = drafting;
        this.voting = voting;
    }

    @Override
    public boolean asksForRelease() {
        return true;
    }

    @Override
    public String foresee(Revision revision) {
        if (revision.state() == ReviewState.IN_COMMITTEE) {
            voting.require(revision);
            return VOTE;
        }
        if (revision.state() == ReviewState.PUBLISHED) {
            voting.requireCheck(revision);
            return AFTERWARDS;
        }
        return super.foresee(revision);
    }

    @Override
    public String perform(Subject subject, Order order) {
        return switch (drafting.open(subject.itemRef(), subject.number()).state()) {
            case IN_COMMITTEE -> voting.vote(subject, Verdict.APPROVE, order, VOTE);
            case PUBLISHED -> voting.check(subject, order, AFTERWARDS);
            default -> super.perform(subject, order);
        };
    }
}
