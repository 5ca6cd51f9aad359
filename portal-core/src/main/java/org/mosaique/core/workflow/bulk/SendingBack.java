package org.mosaique.core.workflow.bulk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Revision;
import org.mosaique.core.content.Transition;
import org.mosaique.core.workflow.Drafting;
import org.mosaique.core.workflow.EditorialWorkflow;
import org.mosaique.core.workflow.review.Verdict;

/** Sends several revisions back with one word: by a vote of whoever may vote on them, else at once. */
@Dependent
public class SendingBack extends MoveAct {

    private static final String VOTE = "send-back.vote";

    private final Drafting drafting;
    private final Voting voting;

    @Inject
    public SendingBack(EditorialWorkflow workflow, Foreseen foreseen, Drafting drafting, Voting voting) {
        super(Transition.REQUEST_CHANGES, workflow, foreseen);
        this.drafting = drafting;
        this.voting = voting;
    }

    @Override
    public String key() {
        return "send-back";
    }

    @Override
    public String foresee(Revision revision) {
        var byVote = isVotedOn(revision.state(), revision.item().ref(), revision.number());
        return byVote ? VOTE : super.foresee(revision);
    }

    @Override
    public String perform(Subject subject, Order order) {
        var ref = subject.itemRef();
        var state = drafting.open(ref, subject.number()).state();
        return isVotedOn(state, ref, subject.number())
                ? voting.vote(subject, Verdict.REQUEST_CHANGES, order, VOTE)
                : super.perform(subject, order);
    }

    private boolean isVotedOn(ReviewState state, UUID itemRef, int number) {
        return state == ReviewState.IN_COMMITTEE && voting.isOpenToMe(itemRef, number);
    }
}
