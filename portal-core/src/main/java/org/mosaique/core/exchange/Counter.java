package org.mosaique.core.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.mosaique.core.content.ContentItem;
import org.mosaique.core.content.Revision;
import org.mosaique.core.content.RevisionRepository;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.RefusedException;

/** What both sides of an exchange need: the live item, the moment, and the word that something was done. */
@ApplicationScoped
class Counter {

    private RevisionRepository revisions;
    private Event<PublicationMoved> moved;
    private Clock clock;

    /** For the container's proxy. */
    protected Counter() {}

    @Inject
    Counter(RevisionRepository revisions, Event<PublicationMoved> moved, Clock clock) {
        this.revisions = revisions;
        this.moved = moved;
        this.clock = clock;
    }

    ContentItem item(UUID ref) {
        return revisions.findItem(ref).orElseThrow(() -> new NotFoundException("item " + ref));
    }

    /** The revision that the public reads. */
    Revision live(ContentItem item) {
        var number = item.liveRevision().orElseThrow(() -> RefusedException.because("publication.origin-withdrawn"));
        return revisions.find(item.ref(), number).orElseThrow();
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    void tell(PublicationMoved.Act act, Revision live, String siteKey, String note) {
        moved.fire(new PublicationMoved(act, live.item().ref(), siteKey, live.number(), live.title(), note));
    }
}
