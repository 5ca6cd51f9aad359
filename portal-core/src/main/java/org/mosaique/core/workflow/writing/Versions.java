package org.mosaique.core.workflow.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.content.FieldKind;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.compare.Block;
import org.mosaique.core.content.compare.Fields;
import org.mosaique.core.content.compare.TextComparison;
import org.mosaique.core.shared.Page;
import org.mosaique.core.spi.ContentCatalog;
import org.mosaique.core.workflow.Revisions;

/** The versions of an item: who wrote them, when, what became of them; and what differs between any two. */
@ApplicationScoped
@Transactional
public class Versions {

    private static final String WHERE = " from Revision r join r.item i where i.ref = :item";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Revisions revisions;

    @Inject
    private AccessControl access;

    @Inject
    private ContentCatalog catalog;

    /** One version in the list. */
    public record Row(
            int number,
            ReviewState state,
            String title,
            String authorName,
            String lastEditorName,
            Instant changedAt,
            Instant movedAt)
            implements Serializable {}

    /**
     * One field of two versions.
     *
     * @param name of the body's component
     * @param kind what it holds
     * @param before its value in the first, as JSON
     * @param after its value in the second, as JSON
     * @param blocks for words and rich text: both in one, with what was added and taken away
     */
    public record Change(String name, FieldKind kind, String before, String after, List<Block> blocks)
            implements Serializable {

        /** Whether the two say something else to a reader; how a text is written down does not count. */
        public boolean isChanged() {
            return !before.equals(after) && (blocks.isEmpty() || blocks.stream().anyMatch(Block::isChanged));
        }
    }

    /** The versions of an item that the current actor may read, newest first, starting from one of them. */
    public Page<Row> page(UUID itemRef, int known, int number, int size) {
        var item = revisions.readable(itemRef, known).item();
        var own = !access.allows(Permission.CONTENT_READ_ANY, item.siteKey());
        var where = WHERE + (own ? " and r.authorRef = :me" : "");
        var count = em.createQuery("select count(r)" + where, Long.class).setParameter("item", itemRef);
        var rows = em.createQuery(
                        "select new org.mosaique.core.workflow.writing.Versions$Row(r.number, r.state, r.title,"
                                + " r.authorName, r.lastEditorName, r.changedAt, r.movedAt)" + where
                                + " order by r.number desc",
                        Row.class)
                .setParameter("item", itemRef);
        if (own) {
            var me = access.actor().ref();
            count.setParameter("me", me);
            rows.setParameter("me", me);
        }
        rows.setFirstResult(Page.offset(number, size)).setMaxResults(size);
        return new Page<>(rows.getResultList(), count.getSingleResult(), number, size);
    }

    /** Every field of two versions, in the order of the body. */
    public List<Change> compare(UUID itemRef, int first, int second) {
        var before = revisions.readable(itemRef, first);
        var after = revisions.readable(itemRef, second);
        return between(before.item().typeKey(), before.body(), after.body());
    }

    /** Every field of two texts of a type, which the caller was allowed to read, in the order of the body. */
    public List<Change> between(String typeKey, String before, String after) {
        var type = catalog.type(typeKey);
        return changes(type.type()::kind, type.fields(type.decode(before)), type.fields(type.decode(after)));
    }

    private static List<Change> changes(Function<String, FieldKind> kinds, Fields before, Fields after) {
        var changes = new ArrayList<Change>();
        for (var name : after.names()) {
            var kind = kinds.apply(name);
            changes.add(
                    new Change(name, kind, before.value(name), after.value(name), blocks(kind, name, before, after)));
        }
        return changes;
    }

    private static List<Block> blocks(FieldKind kind, String name, Fields before, Fields after) {
        var first = Fields.text(before.value(name));
        var second = Fields.text(after.value(name));
        return switch (kind) {
            case RICH -> TextComparison.between(first, second);
            case WORDS -> TextComparison.words(first, second);
            default -> List.of();
        };
    }
}
