package org.mosaique.core.workflow.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.Permission;
import org.mosaique.core.content.IllegalTransitionException;
import org.mosaique.core.content.Release;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Revision;
import org.mosaique.core.content.Transition;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.workflow.EditorialWorkflow;
import org.mosaique.core.workflow.PublicationTiming;
import org.mosaique.core.workflow.Publisher;
import org.mosaique.core.workflow.Revisions;
import org.mosaique.core.workflow.Steps;

/** Takes the votes of the editorial committee, and draws the conclusion when they decide. */
@ApplicationScoped
@Transactional
public class Deliberation {

    private Revisions revisions;
    private VoteRepository votes;
    private AccessControl access;
    private Publisher publisher;
    private Steps steps;

    @Inject
    private Event<VoteCast> casts;

    @Inject
    private PublicationTiming timing;

    /** For the container's proxy. */
    protected Deliberation() {}

    @Inject
    public Deliberation(
            Revisions revisions, VoteRepository votes, AccessControl access, Publisher publisher, Steps steps) {
        this.revisions = revisions;
        this.votes = votes;
        this.access = access;
        this.publisher = publisher;
        this.steps = steps;
    }

    /**
     * Casts or changes the current actor's vote. The vote that reaches the quorum decides, in this transaction: the
     * revision is approved, and published where the animator chose so, or it goes back to its author.
     *
     * @param word a reason; owed when changes are asked for
     * @throws IllegalTransitionException when the revision is not, or no more, before the committee
     * @throws RefusedException when it is the actor's own text, or a word is owed
     */
    public Tally.Outcome vote(UUID itemRef, int number, Verdict verdict, String word) {
        var revision = revisions.held(itemRef, number);
        var member = access.require(Permission.CONTENT_VOTE, revision.item().siteKey());
        if (revision.state() != ReviewState.IN_COMMITTEE) {
            throw new IllegalTransitionException(Transition.CARRY, revision.state());
        }
        var reason = word == null ? "" : word.strip();
        refuseUnfit(revision, member, verdict, reason);
        cast(revision, member, verdict, reason);
        var verdicts = votes.ofRound(revision).stream().map(Vote::verdict).toList();
        var outcome = Tally.of(verdicts, revisions.rule(revision)).outcome();
        conclude(revision, outcome);
        return outcome;
    }

    private void refuseUnfit(Revision revision, Actor member, Verdict verdict, String reason) {
        if (revision.isBy(member.ref())) {
            throw RefusedException.because("workflow.own-text");
        }
        if (verdict == Verdict.REQUEST_CHANGES && reason.isEmpty()) {
            throw new RefusedException(List.of(Objection.at("note", "workflow.note.required")));
        }
        if (reason.length() > EditorialWorkflow.LONGEST_NOTE) {
            throw new RefusedException(
                    List.of(Objection.at("note", "workflow.note.too-long", EditorialWorkflow.LONGEST_NOTE)));
        }
    }

    private void cast(Revision revision, Actor member, Verdict verdict, String reason) {
        var now = steps.now();
        votes.ofRound(revision).stream()
                .filter(vote -> vote.memberRef().equals(member.ref()))
                .findFirst()
                .ifPresentOrElse(
                        vote -> vote.change(verdict, reason, now),
                        () -> votes.add(new Vote(revision, member, verdict, reason, now)));
        var item = revision.item();
        casts.fire(new VoteCast(item.ref(), revision.number(), item.siteKey(), revision.title(), verdict, reason));
    }

    private void conclude(Revision revision, Tally.Outcome outcome) {
        switch (outcome) {
            case CARRIED -> {
                revision.apply(Transition.CARRY, steps.now());
                steps.tell(revision, Transition.CARRY, "");
                if (revision.release() == Release.AT_ONCE && !timing.waits(revision, steps.now())) {
                    publisher.publish(revision, access.actor(), steps.now());
                    steps.tell(revision, Transition.PUBLISH, "");
                }
            }
            case SENT_BACK -> {
                revision.apply(Transition.SEND_BACK, steps.now());
                steps.tell(revision, Transition.SEND_BACK, "");
            }
            case OPEN -> {
                // more members are expected
            }
        }
    }
}
