package org.mosaique.core.workflow.bulk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.mosaique.core.content.Transition;
import org.mosaique.core.workflow.EditorialWorkflow;

/** Passes several submitted revisions on to the committee. */
@Dependent
public class PassingOn extends MoveAct {

    @Inject
    public PassingOn(EditorialWorkflow workflow, Foreseen foreseen) {
        super(Transition.PASS_ON, workflow, foreseen);
    }

    @Override
    public boolean asksForRelease() {
        return true;
    }
}
