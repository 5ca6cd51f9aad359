package org.mosaique.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.shared.Page;
import org.mosaique.core.workflow.Revisions;
import org.mosaique.core.workflow.review.Committee;

/** Reads the audit trail: all of it for those who may, and the course of one item for those who may read the item. */
@ApplicationScoped
@Transactional
public class AuditListing {

    private static final String COLUMNS =
            "a.at, a.actorName, a.action, a.siteKey, a.subject, a.revisionNumber, a.detail, a.note, a.origin";

    private static final Set<String> OBJECTIONS = Set.of("review.stopped", "review.resumed");

    private static final String ROW =
            "select new org.mosaique.core.audit.AuditListing$Row(" + COLUMNS + ") from AuditEntry a";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccessControl access;

    @Inject
    private Revisions revisions;

    @Inject
    private Committee committee;

    /** One entry. */
    public record Row(
            Instant at,
            String actor,
            String action,
            String siteKey,
            UUID subject,
            int revision,
            String detail,
            String note,
            String origin)
            implements Serializable {

        /** Whether somebody added a word. */
        public boolean hasNote() {
            return !note.isEmpty();
        }

        /** Whether it says what somebody voted on a revision. */
        private boolean tellsOfVotes(int number) {
            return revision == number && (action.startsWith("vote.") || OBJECTIONS.contains(action));
        }
    }

    /**
     * What the trail is asked for; empty strings mean all.
     *
     * @param person found in the name of whoever did it
     * @param text found in actor, detail or note
     * @param from not before that moment; null for no limit
     * @param until before that moment; null for no limit
     * @param newestFirst the order
     */
    public record Filter(
            String siteKey,
            String action,
            String person,
            String text,
            Instant from,
            Instant until,
            boolean newestFirst) {

        /** Without a person and dates. */
        public Filter(String siteKey, String action, String text, boolean newestFirst) {
            this(siteKey, action, "", text, null, null, newestFirst);
        }
    }

    /** A row with the key after which the next ones are read. */
    public record Line(long id, Row row) implements Serializable {}

    /** One page of the trail: of a site, or of all sites for those who may read it everywhere. */
    public Page<Row> page(Filter filter, int number, int size) {
        requireRight(filter);
        var where = where(filter);
        var total = bind(em.createQuery("select count(a) from AuditEntry a" + where, Long.class), filter)
                .getSingleResult();
        var order = filter.newestFirst() ? " order by a.at desc, a.id desc" : " order by a.at, a.id";
        var rows = bind(em.createQuery(ROW + where + order, Row.class), filter)
                .setFirstResult(Page.offset(number, size))
                .setMaxResults(size)
                .getResultList();
        return new Page<>(rows, total, number, size);
    }

    /**
     * The next rows of the trail, oldest first, for whoever takes all of it: the whole is never in memory.
     *
     * @param after the key of the last row one has; 0 to begin
     */
    public List<Line> next(Filter filter, long after, int size) {
        requireRight(filter);
        var query = em.createQuery(
                "select a.id, " + COLUMNS + " from AuditEntry a" + where(filter) + " and a.id > :after order by a.id",
                Object[].class);
        return bind(query, filter)
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultStream()
                .map(AuditListing::line)
                .toList();
    }

    private static Line line(Object[] read) {
        var row = new Row(
                (Instant) read[1],
                (String) read[2],
                (String) read[3],
                (String) read[4],
                (UUID) read[5],
                (Integer) read[6],
                (String) read[7],
                (String) read[8],
                (String) read[9]);
        return new Line((Long) read[0], row);
    }

    private void requireRight(Filter filter) {
        if (filter.siteKey().isEmpty()) {
            access.requireEverywhere(Permission.AUDIT_READ);
        } else {
            access.require(Permission.AUDIT_READ, filter.siteKey());
        }
    }

    /**
     * Everything that happened to an item, oldest first, for whoever may read that revision; without the votes on it where
     * the reader is not to see them before voting.
     */
    public List<Row> course(UUID itemRef, int number) {
        revisions.readable(itemRef, number);
        var rows = em.createQuery(ROW + " where a.subject = :subject order by a.at, a.id", Row.class)
                .setParameter("subject", itemRef)
                .getResultList();
        var blind = rows.stream().anyMatch(row -> row.tellsOfVotes(number))
                && committee.round(itemRef, number).isBlind();
        return blind ? rows.stream().filter(row -> !row.tellsOfVotes(number)).toList() : rows;
    }

    /** The actions that occur, for the filter. */
    public List<String> actions() {
        access.requireSomewhere(Permission.AUDIT_READ);
        return em.createQuery("select distinct a.action from AuditEntry a order by a.action", String.class)
                .getResultList();
    }

    private static String where(Filter filter) {
        return " where 1 = 1"
                + (filter.siteKey().isEmpty() ? "" : " and a.siteKey = :site")
                + (filter.action().isEmpty() ? "" : " and a.action = :action")
                + (filter.person().isEmpty() ? "" : " and a.actorName like :person")
                + (filter.from() == null ? "" : " and a.at >= :from")
                + (filter.until() == null ? "" : " and a.at < :until")
                + (filter.text().isEmpty()
                        ? ""
                        : " and (a.actorName like :text or a.detail like :text or a.note like :text)");
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Filter filter) {
        if (!filter.siteKey().isEmpty()) {
            query.setParameter("site", filter.siteKey());
        }
        if (!filter.action().isEmpty()) {
            query.setParameter("action", filter.action());
        }
        if (!filter.person().isEmpty()) {
            query.setParameter("person", "%" + filter.person().replace("%", "\\%") + "%");
        }
        if (filter.from() != null) {
            query.setParameter("from", filter.from());
        }
        if (filter.until() != null) {
            query.setParameter("until", filter.until());
        }
        if (!filter.text().isEmpty()) {
            query.setParameter("text", "%" + filter.text().replace("%", "\\%") + "%");
        }
        return query;
    }
}
