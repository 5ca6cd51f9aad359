package org.mosaique.core.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.content.Body;
import org.mosaique.core.content.PublicationCause;
import org.mosaique.core.content.PublicationState;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.Page;
import org.mosaique.core.site.Site;
import org.mosaique.core.spi.ContentCatalog;

/**
 * What comes to a site from others: what waits, what it shows, what it declined. An item that its origin has taken down is
 * in none of these lists.
 */
@ApplicationScoped
@Transactional
public class ProposalListing {

    private static final String ROW = """
            select new org.mosaique.core.exchange.ProposalListing$Row(
              p.itemRef, p.siteKey, e.originKey, p.typeKey, p.slug, e.slug, e.title, e.summary, e.theme, e.place, e.authorName,
              p.state, p.cause, p.proposedByName, p.proposedAt, p.word, p.decidedByName, p.decidedAt, p.reason,
              p.takenDownAtHome, p.featured, p.introduction)
            """;
    private static final String FROM = """
            from Publication p, LiveEntry e
            where e.itemRef = p.itemRef and e.siteKey = e.originKey and p.siteKey = :site
            """;

    /** The first that came stands for how long; the database's own minimum of a moment would come back as no moment. */
    private static final String WAITING = """
            select new org.mosaique.core.exchange.ProposalListing$Waiting(
              p.siteKey,
              (select count(q) from Publication q where q.siteKey = p.siteKey and q.state = :proposed),
              p.proposedAt)
            from Publication p where p.id in (
              select min(r.id) from Publication r where r.state = :proposed and r.siteKey in :sites group by r.siteKey)
            order by p.proposedAt""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccessControl access;

    @Inject
    private ContentCatalog catalog;

    @Inject
    private Counter counter;

    /** One item on one site that is not, or not only, its own; {@code slug} is null before it was shown there. */
    public record Row(
            UUID itemRef,
            String siteKey,
            String originKey,
            String typeKey,
            String slug,
            String originSlug,
            String title,
            String summary,
            String theme,
            String place,
            String authorName,
            PublicationState state,
            PublicationCause cause,
            String proposedByName,
            Instant proposedAt,
            String word,
            String decidedByName,
            Instant decidedAt,
            String reason,
            boolean takenDownAtHome,
            boolean featured,
            String introduction)
            implements Serializable {

        /** Whether the site shows it. */
        public boolean isLive() {
            return state == PublicationState.LIVE;
        }

        /** Whether the site's answer is awaited. */
        public boolean isProposed() {
            return state == PublicationState.PROPOSED;
        }

        /** Whether it was written on this site. */
        public boolean isOwn() {
            return cause == PublicationCause.ORIGIN;
        }

        /** Who proposed it, who decided, when, why. */
        public Provenance.Line line() {
            return new Provenance.Line(
                    siteKey,
                    typeKey,
                    slug,
                    state,
                    cause,
                    proposedByName,
                    proposedAt,
                    word,
                    decidedByName,
                    decidedAt,
                    reason,
                    takenDownAtHome,
                    featured,
                    introduction);
        }
    }

    /**
     * What waits on one site.
     *
     * @param count how many proposals
     * @param oldest since when the first of them waits
     */
    public record Waiting(String siteKey, long count, Instant oldest) implements Serializable {}

    /** In which order proposals stand. */
    public enum Order {
        /** What waits longest first. */
        OLDEST("p.proposedAt, p.id"),
        /** What came last first. */
        RECENT("p.proposedAt desc, p.id desc"),
        /** By title. */
        TITLE("e.title, p.id");

        private final String clause;

        Order(String clause) {
            this.clause = clause;
        }
    }

    /**
     * What the list is asked for.
     *
     * @param siteKey the receiving site
     * @param originKey a site of origin, or an empty string for all
     * @param text found in title, author's or proposer's name; may be empty
     */
    public record Filter(String siteKey, PublicationState state, String originKey, String text) {}

    /** One page of what came to a site, for whoever may read there what is not public. */
    public Page<Row> page(Filter filter, Order order, int number, int size) {
        access.require(Permission.CONTENT_READ_ANY, filter.siteKey());
        var from = FROM + where(filter);
        var total = bind(em.createQuery("select count(p) " + from, Long.class), filter)
                .getSingleResult();
        var rows = bind(em.createQuery(ROW + from + " order by " + order.clause, Row.class), filter)
                .setFirstResult(Page.offset(number, size))
                .setMaxResults(size)
                .getResultList();
        return new Page<>(rows, total, number, size);
    }

    /** What waits for the current actor's answer, by site, longest first. */
    public List<Waiting> waiting() {
        var keys = access.sitesWith(Permission.CONTENT_SHARE).stream()
                .map(Site::key)
                .toList();
        return keys.isEmpty()
                ? List.of()
                : em.createQuery(WAITING, Waiting.class)
                        .setParameter("proposed", PublicationState.PROPOSED)
                        .setParameter("sites", keys)
                        .getResultList();
    }

    /**
     * One item on one site; empty when its origin has taken it down.
     *
     * @throws NotFoundException when it never came to that site
     */
    public Optional<Row> find(UUID itemRef, String siteKey) {
        access.require(Permission.CONTENT_READ_ANY, siteKey);
        if (count(itemRef, siteKey) == 0) {
            throw new NotFoundException("publication of " + itemRef + " on " + siteKey);
        }
        return em.createQuery(ROW + FROM + " and p.itemRef = :item", Row.class)
                .setParameter("site", siteKey)
                .setParameter("item", itemRef)
                .getResultStream()
                .findFirst();
    }

    /** What the public reads of it at its origin, for whoever decides whether the site shall show it. */
    public Body body(UUID itemRef, String siteKey) {
        access.require(Permission.CONTENT_READ_ANY, siteKey);
        if (count(itemRef, siteKey) == 0) {
            throw new NotFoundException("publication of " + itemRef + " on " + siteKey);
        }
        var live = counter.live(counter.item(itemRef));
        return catalog.type(live.item().typeKey()).decode(live.body());
    }

    private long count(UUID itemRef, String siteKey) {
        return em.createQuery(
                        "select count(p) from Publication p where p.itemRef = :item and p.siteKey = :site", Long.class)
                .setParameter("item", itemRef)
                .setParameter("site", siteKey)
                .getSingleResult();
    }

    private static String where(Filter filter) {
        return " and e.originKey <> :site and p.state = :state"
                + (filter.originKey().isEmpty() ? "" : " and e.originKey = :origin")
                + (filter.text().isEmpty()
                        ? ""
                        : " and (e.title like :text or e.authorName like :text or p.proposedByName like :text)");
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Filter filter) {
        query.setParameter("site", filter.siteKey()).setParameter("state", filter.state());
        if (!filter.originKey().isEmpty()) {
            query.setParameter("origin", filter.originKey());
        }
        if (!filter.text().isEmpty()) {
            query.setParameter("text", "%" + filter.text().replace("%", "\\%") + "%");
        }
        return query;
    }
}
