package org.mosaique.core.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.content.IllegalTransitionException;
import org.mosaique.core.content.Release;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Revision;
import org.mosaique.core.content.Transition;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.workflow.check.Inspection;
import org.mosaique.core.workflow.review.CheckBook;
import org.mosaique.core.workflow.review.RunBook;

/** Moves revisions through review on behalf of the current actor. One call, one transaction, one move. */
@ApplicationScoped
@Transactional
public class EditorialWorkflow {

    /** The longest note, in characters. */
    public static final int LONGEST_NOTE = 4_000;

    private Revisions revisions;
    private MoveRules rules;
    private AccessControl access;
    private Publisher publisher;
    private Steps steps;

    @Inject
    private Inspection inspection;

    @Inject
    private Releasing releasing;

    @Inject
    private RunBook book;

    @Inject
    private CheckBook checks;

    /** For the container's proxy. */
    protected EditorialWorkflow() {}

    @Inject
    public EditorialWorkflow(
            Revisions revisions, MoveRules rules, AccessControl access, Publisher publisher, Steps steps) {
        this.revisions = revisions;
        this.rules = rules;
        this.access = access;
        this.publisher = publisher;
        this.steps = steps;
    }

    /** The moves the current actor may make now; the workflow bar shows exactly these. */
    public List<Move> movesFor(UUID itemRef, int number) {
        return rules.offered(revisions.readable(itemRef, number));
    }

    /**
     * Makes a move.
     *
     * @param note a word to whoever acts next; owed for some moves, may be null
     * @throws IllegalTransitionException when the revision is not where the move begins: somebody was quicker
     * @throws RefusedException when a note is owed, or the text is not ready
     */
    public void move(UUID itemRef, int number, Transition transition, String note) {
        var revision = revisions.held(itemRef, number);
        rules.require(transition, revision);
        if (!transition.isAskedByPerson() || !transition.isAllowedFrom(revision.state())) {
            throw new IllegalTransitionException(transition, revision.state());
        }
        var word = note == null ? "" : note.strip();
        refuseUnready(transition, revision, word);
        var actor = access.actor();
        switch (transition) {
            case PUBLISH -> publisher.publish(revision, actor, steps.now());
            case PUBLISH_TRUSTED, PUBLISH_URGENTLY -> {
                publisher.publish(revision, transition, actor, steps.now());
                checks.owe(revision, transition, actor, word);
            }
            case TAKE_DOWN -> publisher.takeDown(revision, actor, word, steps.now());
            default -> revision.apply(transition, steps.now());
        }
        steps.tell(revision, transition, word);
        if (transition == Transition.APPROVE || transition == Transition.SETTLE) {
            releasing.release(revision, actor);
        }
    }

    /** Passes a submitted revision on, or approves it, as the site decides; with the choice of what happens then. */
    public void passOn(UUID itemRef, int number, Release release, String note) {
        var revision = revisions.held(itemRef, number);
        rules.require(Transition.PASS_ON, revision);
        if (revision.state() == ReviewState.SUBMITTED) {
            revision.release(release);
        }
        var move = book.rule(revision).isByCommittee() ? Transition.PASS_ON : Transition.APPROVE;
        move(itemRef, number, move, note);
    }

    private void refuseUnready(Transition transition, Revision revision, String note) {
        var blocked = rules.blockedBy(transition, revision);
        if (!blocked.isEmpty()) {
            throw RefusedException.because(blocked);
        }
        if (transition.isNoteRequired() && note.isEmpty()) {
            throw new RefusedException(List.of(Objection.at("note", "workflow.note.required")));
        }
        if (note.length() > LONGEST_NOTE) {
            throw new RefusedException(List.of(Objection.at("note", "workflow.note.too-long", LONGEST_NOTE)));
        }
        if (transition == Transition.SUBMIT || transition.to() == ReviewState.PUBLISHED) {
            var objections = revisions.objections(revision);
            if (transition == Transition.SUBMIT) {
                objections = inspection.enter(revision, objections);
            }
            if (!objections.isEmpty()) {
                throw new RefusedException(objections);
            }
        }
    }
}
