package org.mosaique.core.report;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A move of a revision, as the audit trail tells it.
 *
 * @param action the key of the move
 */
public record Step(UUID itemRef, int revision, String siteKey, String action, Instant at) implements Serializable {

    /** Whether both are of the same revision. */
    boolean isOfSame(Step other) {
        return itemRef.equals(other.itemRef) && revision == other.revision;
    }
}
