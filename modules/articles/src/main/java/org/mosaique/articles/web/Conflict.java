package org.mosaique.articles.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.mosaique.articles.ArticleBody;
import org.mosaique.core.workflow.DraftView;

/**
 * Somebody else saved the same draft meanwhile.
 *
 * @param by who
 * @param at when
 * @param version the version to save over, if one's own is kept
 * @param differences field by field
 */
public record Conflict(String by, Instant at, int version, List<Difference> differences) implements Serializable {

    static Conflict between(DraftView theirs, ArticleBody mine) {
        return new Conflict(
                theirs.lastEditorName(),
                theirs.changedAt(),
                theirs.version(),
                Difference.between((ArticleBody) theirs.body(), mine));
    }
}
