package org.mosaique.core.workflow.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.Permission;
import org.mosaique.core.content.IllegalTransitionException;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Revision;
import org.mosaique.core.content.Transition;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.workflow.EditorialWorkflow;
import org.mosaique.core.workflow.Revisions;
import org.mosaique.core.workflow.Steps;

/** Takes the votes of the editorial committee, and draws the conclusion when they decide. */
@ApplicationScoped
@Transactional
public class Deliberation {

    private Revisions revisions;
    private VoteRepository votes;
    private Seats seats;
    private AccessControl access;
    private Conclusion conclusion;

    @Inject
    private RunBook book;

    @Inject
    private Steps steps;

    @Inject
    private Event<VoteCast> casts;

    /** For the container's proxy. */
    protected Deliberation() {}

    @Inject
    public Deliberation(
            Revisions revisions, VoteRepository votes, Seats seats, AccessControl access, Conclusion conclusion) {
        this.revisions = revisions;
        this.votes = votes;
        this.seats = seats;
        this.access = access;
        this.conclusion = conclusion;
    }

    /** The same without a proposal. */
    public Tally.Outcome vote(UUID itemRef, int number, Verdict verdict, String word) {
        return vote(itemRef, number, verdict, word, "");
    }

    /**
     * Casts or changes the current actor's vote. The vote that meets the rule decides, in this transaction: the revision is
     * approved, and published where the animator chose so, or it goes back to its author.
     *
     * @param word a reason; owed when changes are asked for and for an objection
     * @param proposal what would lift an objection; owed for one, else ignored
     * @throws IllegalTransitionException when the revision is not, or no more, before the committee
     * @throws RefusedException when it is the actor's own text, the actor became a member too late, or a word is owed
     */
    public Tally.Outcome vote(UUID itemRef, int number, Verdict verdict, String word, String proposal) {
        var revision = revisions.held(itemRef, number);
        var member = access.require(Permission.CONTENT_VOTE, revision.item().siteKey());
        if (revision.state() != ReviewState.IN_COMMITTEE) {
            throw new IllegalTransitionException(Transition.CARRY, revision.state());
        }
        var reason = word == null ? "" : word.strip();
        var offer = proposal == null || verdict != Verdict.OBJECT ? "" : proposal.strip();
        refuseUnfit(verdict, reason, offer);
        var run = book.current(revision, steps.now());
        seats.take(revision, run, member);
        cast(revision, member, verdict, reason, offer);
        return conclusion.draw(revision, run, member);
    }

    private static void refuseUnfit(Verdict verdict, String reason, String offer) {
        var objections = new ArrayList<Objection>();
        if (verdict.isReasonOwed() && reason.isEmpty()) {
            objections.add(Objection.at("note", "workflow.note.required"));
        }
        if (verdict == Verdict.OBJECT && offer.isEmpty()) {
            objections.add(Objection.at("proposal", "vote.proposal.required"));
        }
        refuseTooLong("note", reason, objections);
        refuseTooLong("proposal", offer, objections);
        if (!objections.isEmpty()) {
            throw new RefusedException(objections);
        }
    }

    private static void refuseTooLong(String field, String text, List<Objection> objections) {
        if (text.length() > EditorialWorkflow.LONGEST_NOTE) {
            objections.add(Objection.at(field, "workflow.note.too-long", EditorialWorkflow.LONGEST_NOTE));
        }
    }

    private void cast(Revision revision, Actor member, Verdict verdict, String reason, String offer) {
        var now = steps.now();
        votes.ofRound(revision).stream()
                .filter(vote -> vote.memberRef().equals(member.ref()))
                .findFirst()
                .ifPresentOrElse(
                        vote -> vote.change(verdict, reason, offer, now),
                        () -> votes.add(new Vote(revision, member, verdict, reason, offer, now)));
        var item = revision.item();
        casts.fire(new VoteCast(item.ref(), revision.number(), item.siteKey(), revision.title(), verdict, reason));
    }
}
