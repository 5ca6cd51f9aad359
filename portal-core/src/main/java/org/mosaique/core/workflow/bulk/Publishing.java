package org.mosaique.core.workflow.bulk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.mosaique.core.content.Transition;
import org.mosaique.core.workflow.EditorialWorkflow;

/** Publishes several approved revisions. */
@Dependent
public class Publishing extends MoveAct {

    @Inject
    public Publishing(EditorialWorkflow workflow, Foreseen foreseen) {
        super(Transition.PUBLISH, workflow, foreseen);
    }
}
