package org.mosaique.core.workflow.bulk;

import org.mosaique.core.content.Revision;
import org.mosaique.core.content.Transition;
import org.mosaique.core.workflow.EditorialWorkflow;

/**
 * One move of the table for several revisions: the outcome is the move's own name, {@code take-down}. Whoever offers a
 * further move adds a bean that extends this.
 */
public abstract class MoveAct implements BulkAct {

    private final Transition move;
    private final EditorialWorkflow workflow;
    private final Foreseen foreseen;

    /** An act that makes that move. */
    protected MoveAct(Transition move, EditorialWorkflow workflow, Foreseen foreseen) {
        this.move = move;
        this.workflow = workflow;
        this.foreseen = foreseen;
    }

    @Override
    public String key() {
        return move.key().substring("content.".length());
    }

    @Override
    public boolean isNoteRequired() {
        return move.isNoteRequired();
    }

    @Override
    public String foresee(Revision revision) {
        foreseen.require(move, revision);
        return key();
    }

    @Override
    public String perform(Subject subject, Order order) {
        if (asksForRelease()) {
            workflow.passOn(subject.itemRef(), subject.number(), order.release(), order.note());
        } else {
            workflow.move(subject.itemRef(), subject.number(), move, order.note());
        }
        return key();
    }
}
