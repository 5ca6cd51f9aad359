package org.mosaique.core.workflow.bulk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.mosaique.core.content.Revision;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.workflow.review.steer.Act;
import org.mosaique.core.workflow.review.steer.Steering;

/** Says of several reviews that the actor sees to them. */
@Dependent
public class Claiming implements BulkAct {

    private final Steering steering;

    @Inject
    public Claiming(Steering steering) {
        this.steering = steering;
    }

    @Override
    public String key() {
        return "claim";
    }

    @Override
    public boolean isSilent() {
        return true;
    }

    @Override
    public String foresee(Revision revision) {
        var blocked = steering.helm(revision.item().ref(), revision.number())
                .act(Act.Kind.CLAIM)
                .map(Act::blockedBy)
                .orElse("steer.claim.not-now");
        if (!blocked.isEmpty()) {
            throw RefusedException.because(blocked);
        }
        return key();
    }

    @Override
    public String perform(Subject subject, Order order) {
        steering.claim(subject.itemRef(), subject.number());
        return key();
    }
}
