package org.mosaique.core.workflow.bulk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.mosaique.core.content.Transition;
import org.mosaique.core.workflow.EditorialWorkflow;

/** Takes several texts back from the trash, as drafts. */
@Dependent
public class Restoring extends MoveAct {

    @Inject
    public Restoring(EditorialWorkflow workflow, Foreseen foreseen) {
        super(Transition.RESTORE, workflow, foreseen);
    }
}
