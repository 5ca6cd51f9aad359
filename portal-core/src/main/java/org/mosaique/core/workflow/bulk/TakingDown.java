package org.mosaique.core.workflow.bulk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.mosaique.core.content.Transition;
import org.mosaique.core.workflow.EditorialWorkflow;

/** Takes several contents down, each with the same word. */
@Dependent
public class TakingDown extends MoveAct {

    @Inject
    public TakingDown(EditorialWorkflow workflow, Foreseen foreseen) {
        super(Transition.TAKE_DOWN, workflow, foreseen);
    }
}
