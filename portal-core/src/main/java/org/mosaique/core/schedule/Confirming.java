package org.mosaique.core.schedule;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Revision;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.workflow.bulk.BulkAct;
import org.mosaique.core.workflow.bulk.Order;
import org.mosaique.core.workflow.bulk.Subject;

/** Says of several contents that they are still right. */
@Dependent
public class Confirming implements BulkAct {

    private final Upkeep upkeep;

    @Inject
    public Confirming(Upkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    public String key() {
        return "confirm";
    }

    @Override
    public boolean isSilent() {
        return true;
    }

    @Override
    public String foresee(Revision revision) {
        if (revision.state() != ReviewState.PUBLISHED) {
            throw RefusedException.because("upkeep.not-public");
        }
        if (!upkeep.of(revision.item().ref(), revision.number()).answerable()) {
            throw RefusedException.because("upkeep.not-yours");
        }
        return key();
    }

    @Override
    public String perform(Subject subject, Order order) {
        upkeep.confirm(subject.itemRef(), subject.number());
        return key();
    }
}
