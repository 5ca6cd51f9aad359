package org.mosaique.core.workflow;

import java.util.UUID;
import org.mosaique.core.access.Traced;
import org.mosaique.core.content.Transition;

/** A revision made a workflow move. Carries keys, never entities. */
public record RevisionMoved(
        UUID itemRef, int revision, String siteKey, String typeKey, String title, Transition transition, String note)
        implements Traced {

    @Override
    public String action() {
        return transition.key();
    }

    @Override
    public UUID subject() {
        return itemRef;
    }

    @Override
    public String detail() {
        return title;
    }
}
