package org.mosaique.core.workflow.bulk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.mosaique.core.content.Transition;
import org.mosaique.core.workflow.EditorialWorkflow;

/** Gives several revisions up before they are public. */
@Dependent
public class Discarding extends MoveAct {

    @Inject
    public Discarding(EditorialWorkflow workflow, Foreseen foreseen) {
        super(Transition.DISCARD, workflow, foreseen);
    }
}
