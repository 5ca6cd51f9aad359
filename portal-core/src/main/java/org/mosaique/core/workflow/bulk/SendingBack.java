package org.mosaique.core.workflow.bulk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Revision;
import org.mosaique.core.content.Transition;
import org.mosaique.core.workflow.Drafting;
import org.mosaique.core.workflow.EditorialWorkflow;
import org.mosaique.core.workflow.review.Deliberation;
import org.mosaique.core.workflow.review.Verdict;

/** Sends several revisions back with one word: by a vote of whoever may vote on them, else at once. */
@Dependent
public class SendingBack implements BulkAct {

    private final EditorialWorkflow workflow;
    private final Deliberation deliberation;
    private final Drafting drafting;
    private final Foreseen foreseen;
    private final Votable votable;

    @Inject
    public SendingBack(
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
        return "send-back";
    }

    @Override
    public boolean isNoteRequired() {
        return true;
    }

    @Override
    public String foresee(Revision revision) {
        if (revision.state() == ReviewState.IN_COMMITTEE
                && votable.isOpenToMe(revision.item().ref(), revision.number())) {
            return "send-back.vote";
        }
        foreseen.require(Transition.REQUEST_CHANGES, revision);
        return key();
    }

    @Override
    public String perform(Subject subject, Order order) {
        var ref = subject.itemRef();
        var draft = drafting.open(ref, subject.number());
        if (draft.state() == ReviewState.IN_COMMITTEE && votable.isOpenToMe(ref, subject.number())) {
            var outcome = deliberation.vote(ref, subject.number(), Verdict.REQUEST_CHANGES, order.note());
            return Votable.said("send-back.vote", outcome);
        }
        workflow.move(ref, subject.number(), Transition.REQUEST_CHANGES, order.note());
        return key();
    }
}
