package org.mosaique.core.workflow;

import java.time.Instant;
import org.mosaique.core.content.Revision;

/** Says whether a text that is approved has to wait for a moment that somebody planned. */
@FunctionalInterface
public interface PublicationTiming {

    /**
     * Whether an approved revision is to be published later than now although it was to be published at once. Asked within
     * the transaction of the decision, which holds the revision.
     */
    boolean waits(Revision revision, Instant now);
}
