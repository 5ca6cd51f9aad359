package org.mosaique.core.workflow.bulk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.mosaique.core.content.Transition;
import org.mosaique.core.workflow.EditorialWorkflow;

/** Hands several texts in. */
@Dependent
public class Submitting extends MoveAct {

    @Inject
    public Submitting(EditorialWorkflow workflow, Foreseen foreseen) {
        super(Transition.SUBMIT, workflow, foreseen);
    }
}
