package org.mosaique.core.dossier;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A dossier as those see it who work on it.
 *
 * @param version to be handed back with a change
 * @param introduction Markdown
 * @param publishedAt null while the public does not see it
 * @param pieces the contents in their order, those that were taken off the site included
 */
public record DossierView(
        UUID ref,
        String siteKey,
        String slug,
        int version,
        String title,
        String introduction,
        String theme,
        Instant publishedAt,
        String changedBy,
        Instant changedAt,
        List<Piece> pieces)
        implements Serializable {

    /**
     * A content.
     *
     * @param item its key
     * @param title its title when it was chosen
     * @param note a word for the reader; may be empty
     */
    public record Piece(UUID item, String title, String note) implements Serializable {}

    /** Whether the public sees it. */
    public boolean isPublished() {
        return publishedAt != null;
    }
}
