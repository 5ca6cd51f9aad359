package org.mosaique.core.workflow.contents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Withheld;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.Page;

/** The contents of a site, as people of the back office see them in a list. Rows, one query a page. */
@ApplicationScoped
@Transactional
public class ContentListing {

    private static final String ROW = """
            select new org.mosaique.core.workflow.contents.ContentListing$Row(
              i.ref, r.number, i.siteKey, i.typeKey, r.title, r.state, r.authorRef, r.authorName, r.movedAt,
              i.liveRevision, i.slug)
            from Revision r join r.item i
            """;

    private static final String RECEIVED = """
            , Publication p where p.itemRef = i.ref and p.siteKey = :site and i.siteKey <> :site
              and p.state = org.mosaique.core.content.PublicationState.LIVE and r.number = i.liveRevision
            """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Withheld withheld;

    @Inject
    private AccessControl access;

    /** One revision in a list; {@code liveRevision} and {@code slug} are null before the first publication. */
    public record Row(
            UUID itemRef,
            int number,
            String siteKey,
            String typeKey,
            String title,
            ReviewState state,
            UUID authorRef,
            String authorName,
            Instant movedAt,
            Integer liveRevision,
            String slug)
            implements Serializable {

        /** Whether the public reads some revision of the item now. */
        public boolean isLive() {
            return liveRevision != null;
        }
    }

    /** In which order contents stand. */
    public enum Order {
        /** What moved last first. */
        RECENT("r.movedAt desc, r.id desc"),
        /** What waits longest first. */
        OLDEST("r.movedAt, r.id"),
        /** By title. */
        TITLE("r.title, r.id");

        private final String clause;

        Order(String clause) {
            this.clause = clause;
        }
    }

    /** Where the contents of a list come from. */
    public enum Whence {
        /** Written on the site. */
        HERE,
        /** Written elsewhere, shown on the site. */
        ELSEWHERE
    }

    /**
     * What a list of contents is asked for.
     *
     * @param siteKey a site
     * @param state a state, or null for all
     * @param text found in title or author's name; may be empty
     * @param whence where they come from
     */
    public record Filter(String siteKey, ReviewState state, String text, Whence whence) {

        /** The site's own. */
        public Filter(String siteKey, ReviewState state, String text) {
            this(siteKey, state, text, Whence.HERE);
        }

        private boolean isElsewhere() {
            return whence == Whence.ELSEWHERE;
        }
    }

    /**
     * The newest revisions of a site's contents: all of them for those who may read them, else the actor's own. Of what
     * comes from elsewhere, the revision that the public reads.
     */
    public Page<Row> page(Filter filter, Order order, int number, int size) {
        var own = !access.allows(Permission.CONTENT_READ_ANY, filter.siteKey());
        if (own && (filter.isElsewhere() || !access.allows(Permission.CONTENT_EDIT, filter.siteKey()))) {
            throw new NotFoundException("contents of " + filter.siteKey());
        }
        var where = where(filter, own);
        var total = bind(
                        em.createQuery("select count(r) from Revision r join r.item i " + where, Long.class),
                        filter,
                        own)
                .getSingleResult();
        var rows = bind(em.createQuery(ROW + where + " order by " + order.clause, Row.class), filter, own)
                .setFirstResult(Page.offset(number, size))
                .setMaxResults(size)
                .getResultList();
        return new Page<>(rows, total, number, size);
    }

    private String where(Filter filter, boolean own) {
        return (filter.isElsewhere() ? RECEIVED : " where i.siteKey = :site")
                + withheld.condition("i")
                + (filter.state() == null
                        ? " and (r.number = i.latestRevision or r.number = i.liveRevision)"
                        : " and r.state = :state")
                + (filter.text().isEmpty() ? "" : " and (r.title like :text or r.authorName like :text)")
                + (own ? " and r.authorRef = :me" : "");
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, Filter filter, boolean own) {
        query.setParameter("site", filter.siteKey());
        if (filter.state() != null) {
            query.setParameter("state", filter.state());
        }
        if (!filter.text().isEmpty()) {
            query.setParameter("text", "%" + filter.text().replace("%", "\\%") + "%");
        }
        if (own) {
            query.setParameter("me", access.actor().ref());
        }
        return query;
    }
}
