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
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.shared.Page;
import org.mosaique.core.workflow.Revisions;

/** Reads the audit trail: all of it for those who may, and the course of one item for those who may read the item. */
@ApplicationScoped
@Transactional
public class AuditListing {

    private static final String ROW = """
            select new org.mosaique.core.audit.AuditListing$Row(
              a.at, a.actorName, a.action, a.siteKey, a.subject, a.revisionNumber, a.detail, a.note, a.origin)
            from AuditEntry a
            """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccessControl access;

    @Inject
    private Revisions revisions;

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
    }

    /**
     * What the trail is asked for; empty strings mean all.
     *
     * @param text found in actor, detail or note
     * @param newestFirst the order
     */
    public record Filter(String siteKey, String action, String text, boolean newestFirst) {}

    /** One page of the trail: of a site, or of all sites for those who may read it everywhere. */
    public Page<Row> page(Filter filter, int number, int size) {
        if (filter.siteKey().isEmpty()) {
            access.requireEverywhere(Permission.AUDIT_READ);
        } else {
            access.require(Permission.AUDIT_READ, filter.siteKey());
        }
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

    /** Everything that happened to an item, oldest first, for whoever may read that revision. */
    public List<Row> course(UUID itemRef, int number) {
        revisions.readable(itemRef, number);
        return em.createQuery(ROW + " where a.subject = :subject order by a.at, a.id", Row.class)
                .setParameter("subject", itemRef)
                .getResultList();
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
        if (!filter.text().isEmpty()) {
            query.setParameter("text", "%" + filter.text().replace("%", "\\%") + "%");
        }
        return query;
    }
}
