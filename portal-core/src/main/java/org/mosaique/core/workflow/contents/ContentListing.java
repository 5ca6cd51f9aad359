package org.mosaique.core.workflow.contents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.Page;

/** Contents, as people of the back office see them in a list. Rows, one query a page. */
@ApplicationScoped
@Transactional
public class ContentListing {

    /** How many rows an export has at most. */
    public static final int MOST = 50_000;

    private static final int AT_ONCE = 1_000;
    private static final int MOST_AUTHORS = 500;

    private static final String ROW = """
            select new org.mosaique.core.workflow.contents.ContentRow(
              i.ref, r.number, i.siteKey, i.typeKey, r.title, r.state, r.authorRef, r.authorName, r.theme,
              r.changedAt, r.movedAt, i.liveRevision, i.slug)
            from Revision r join r.item i
            """;

    private static final String AUTHOR = """
            select new org.mosaique.core.workflow.contents.ContentListing$Writer(r.authorRef, max(r.authorName))
            from Revision r join r.item i
            """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ContentSight sight;

    /** Somebody who wrote at least one of the contents. */
    public record Writer(UUID ref, String name) implements Serializable {}

    /**
     * The revisions that are live or the newest of their items, or those of one state: all of a site's for those who may read
     * them, else the actor's own. Of what comes from elsewhere, the revision that the public reads.
     *
     * @throws NotFoundException for whoever may neither read nor write there
     */
    public Page<ContentRow> page(ContentFilter filter, ContentOrder order, int number, int size) {
        var where = sight.of(filter);
        var total = where.bind(em.createQuery("select count(r) from Revision r join r.item i " + where, Long.class))
                .getSingleResult();
        return new Page<>(rows(where, order, Page.offset(number, size), size), total, number, size);
    }

    /**
     * Everything that a filter finds, row by row, as it stood when the first one was read.
     *
     * @param sink takes the rows; quick, because the transaction waits for it
     */
    public void each(ContentFilter filter, ContentOrder order, Consumer<ContentRow> sink) {
        var where = sight.of(filter);
        var read = AT_ONCE;
        for (int from = 0; read == AT_ONCE && from < MOST; from += AT_ONCE) {
            var rows = rows(where, order, from, AT_ONCE);
            rows.forEach(sink);
            read = rows.size();
        }
    }

    /** Who wrote what the actor may see there, by name; whatever else narrows the list. */
    public List<Writer> writers(ContentFilter filter) {
        var where = sight.of(ContentFilter.of(filter.siteKey()).from(filter.scope()));
        return where.bind(em.createQuery(
                        AUTHOR + where + " group by r.authorRef order by max(r.authorName), r.authorRef", Writer.class))
                .setMaxResults(MOST_AUTHORS)
                .getResultList();
    }

    private List<ContentRow> rows(Condition where, ContentOrder order, int from, int most) {
        return where.bind(em.createQuery(ROW + where + order.clause(), ContentRow.class))
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }
}
