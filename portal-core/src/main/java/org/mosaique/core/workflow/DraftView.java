package org.mosaique.core.workflow;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.mosaique.core.content.Body;
import org.mosaique.core.content.Release;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Revision;

/**
 * A revision as a screen shows it.
 *
 * @param version to be handed back when saving
 * @param body the typed body
 * @param live whether the public reads some revision of the item now
 * @param slug the readable part of the address, or an empty string before the first publication
 */
public record DraftView(
        UUID itemRef,
        int number,
        int version,
        String siteKey,
        String typeKey,
        ReviewState state,
        Release release,
        int round,
        UUID authorRef,
        String authorName,
        String lastEditorName,
        Instant changedAt,
        Instant movedAt,
        boolean live,
        String slug,
        Body body)
        implements Serializable {

    /** A revision with its typed body. */
    public static DraftView of(Revision revision, Body body) {
        var item = revision.item();
        return new DraftView(
                item.ref(),
                revision.number(),
                revision.version(),
                item.siteKey(),
                item.typeKey(),
                revision.state(),
                revision.release(),
                revision.round(),
                revision.author().account(),
                revision.author().name(),
                revision.lastEditorName(),
                revision.changedAt(),
                revision.movedAt(),
                item.isLive(),
                item.slug().orElse(""),
                body);
    }
}
