package org.mosaique.core.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.mosaique.core.content.Revision;
import org.mosaique.core.content.Transition;

/** Tells everybody concerned, within the transaction, that a revision moved. */
@ApplicationScoped
public class Steps {

    private Event<RevisionMoved> moved;
    private Clock clock;

    /** For the container's proxy. */
    protected Steps() {}

    @Inject
    public Steps(Event<RevisionMoved> moved, Clock clock) {
        this.moved = moved;
        this.clock = clock;
    }

    /** This moment, as precisely as the database keeps it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Tells of a move that was made. */
    public void tell(Revision revision, Transition transition, String note) {
        var item = revision.item();
        moved.fire(new RevisionMoved(
                item.ref(), revision.number(), item.siteKey(), item.typeKey(), revision.title(), transition, note));
    }
}
