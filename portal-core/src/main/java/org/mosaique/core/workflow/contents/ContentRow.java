package org.mosaique.core.workflow.contents;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.mosaique.core.content.ReviewState;

/**
 * One revision in a list of contents.
 *
 * @param theme a key of the themes; empty for none
 * @param liveRevision the number of the revision that the public reads; null when it reads none
 * @param slug the readable part of its address; null before the first publication
 */
public record ContentRow(
        UUID itemRef,
        int number,
        String siteKey,
        String typeKey,
        String title,
        ReviewState state,
        UUID authorRef,
        String authorName,
        String theme,
        Instant changedAt,
        Instant movedAt,
        Integer liveRevision,
        String slug)
        implements Serializable {

    public ContentRow {
        theme = theme == null ? "" : theme;
    }

    /** Whether the public reads some revision of the item now. */
    public boolean isLive() {
        return liveRevision != null;
    }
}
