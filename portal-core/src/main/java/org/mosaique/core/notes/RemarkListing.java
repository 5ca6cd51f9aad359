package org.mosaique.core.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.content.Revision;
import org.mosaique.core.notes.anchor.Anchor;
import org.mosaique.core.notes.anchor.Anchoring;
import org.mosaique.core.notes.anchor.Passage;
import org.mosaique.core.notes.anchor.RenderedText;
import org.mosaique.core.spi.ContentCatalog;
import org.mosaique.core.workflow.Revisions;

/** Shows what was said about an item, beside one of its revisions, in one query. */
@ApplicationScoped
@Transactional
public class RemarkListing {

    private static final int MOST = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Revisions revisions;

    @Inject
    private ContentCatalog catalog;

    /** One remark; {@code revision} is the number of the one that was spoken of. */
    public record Row(
            UUID ref,
            int revision,
            RemarkKind kind,
            String field,
            String quote,
            String before,
            String after,
            UUID parentRef,
            String text,
            String author,
            Instant madeAt,
            String settledBy,
            Instant settledAt)
            implements Serializable {}

    /**
     * A comment with its answers.
     *
     * @param first the comment
     * @param passage where what it is pinned to stands now; null when it is pinned to a field
     * @param replies the answers, oldest first
     */
    public record Thread(Row first, Passage passage, List<Row> replies) implements Serializable {

        /** Whether it is settled. */
        public boolean isSettled() {
            return first.settledAt() != null;
        }

        /** Whether what it is pinned to is no longer in the text. */
        public boolean isAdrift() {
            return passage != null && passage.found() == Passage.Found.GONE;
        }

        /** Whether what it is pinned to has been rewritten. */
        public boolean isRewritten() {
            return passage != null && passage.found() == Passage.Found.CHANGED;
        }
    }

    /**
     * All that was said.
     *
     * @param comments with their answers, oldest first
     * @param notes on the review, oldest first
     * @param paragraphs of the text as it is now, to pin a comment to
     */
    public record Talk(List<Thread> comments, List<Row> notes, List<String> paragraphs) implements Serializable {

        /** The comments that wait for something. */
        public List<Thread> open() {
            return comments.stream().filter(thread -> !thread.isSettled()).toList();
        }

        /** The comments that are settled. */
        public List<Thread> settled() {
            return comments.stream().filter(Thread::isSettled).toList();
        }
    }

    /** What was said about an item on whichever of its revisions, beside the one of that number. */
    public Talk of(UUID itemRef, int number) {
        var text = text(revisions.readable(itemRef, number));
        var rows = rows(itemRef);
        var comments = rows.stream()
                .filter(row -> row.kind() == RemarkKind.PASSAGE || row.kind() == RemarkKind.FIELD)
                .map(row -> new Thread(row, passage(text, row), repliesTo(row, rows)))
                .toList();
        var notes = rows.stream().filter(row -> row.kind() == RemarkKind.NOTE).toList();
        return new Talk(comments, notes, text.paragraphs());
    }

    private RenderedText text(Revision revision) {
        var type = catalog.type(revision.item().typeKey());
        return RenderedText.of(type.decode(revision.body()), type.teaser(revision.body()));
    }

    private static Passage passage(RenderedText text, Row row) {
        return row.kind() == RemarkKind.FIELD
                ? null
                : Anchoring.find(text.whole(), new Anchor(row.quote(), row.before(), row.after()));
    }

    private static List<Row> repliesTo(Row comment, List<Row> rows) {
        return rows.stream()
                .filter(row -> comment.ref().equals(row.parentRef()))
                .toList();
    }

    private List<Row> rows(UUID itemRef) {
        return em.createQuery("""
                        select new org.mosaique.core.notes.RemarkListing$Row(
                          r.ref, r.revisionNumber, r.kind, r.field, r.quote, r.before, r.after, r.parentRef, r.text,
                          r.authorName, r.madeAt, r.settledBy, r.settledAt)
                        from Remark r where r.itemRef = :item order by r.id""", Row.class)
                .setParameter("item", itemRef)
                .setMaxResults(MOST)
                .getResultList();
    }
}
