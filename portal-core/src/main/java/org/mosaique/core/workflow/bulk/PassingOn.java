package org.mosaique.core.workflow.bulk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.mosaique.core.content.Revision;
import org.mosaique.core.content.Transition;
import org.mosaique.core.workflow.EditorialWorkflow;

/** Passes several submitted revisions on to the committee. */
@Dependent
public class PassingOn implements BulkAct {

    private final EditorialWorkflow workflow;
    private final Foreseen foreseen;

    @Inject
    public PassingOn(EditorialWorkflow workflow, Foreseen foreseen) {
        this.workflow = workflow;
        this.foreseen = foreseen;
    }

    @Override
    public String key() {
        return "pass-on";
    }

    @Override
    public boolean asksForRelease() {
        return true;
    }

    @Override
    public String foresee(Revision revision) {
        foreseen.require(Transition.PASS_ON, revision);
        return key();
    }

    @Override
    public String perform(Subject subject, Order order) {
        workflow.passOn(subject.itemRef(), subject.number(), order.release(), order.note());
        return key();
    }
}
