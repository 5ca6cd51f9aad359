package org.mosaique.core.notify;

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
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.Page;

/** Reads the mails that were owed, for those who may read the audit trail of the whole network. */
@ApplicationScoped
@Transactional
public class MailListing {

    private static final String ROW = """
            select new org.mosaique.core.notify.MailListing$Row(
              m.ref, m.recipient, m.subject, m.text, m.state, m.createdAt, m.sentAt, m.lastError,
              m.attempts, m.nextAttemptAt)
            from MailMessage m
            """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccessControl access;

    /** One mail; {@code sentAt} is null until it was sent, {@code nextAttemptAt} means something while it waits. */
    public record Row(
            UUID ref,
            String recipient,
            String subject,
            String text,
            MailMessage.State state,
            Instant createdAt,
            Instant sentAt,
            String lastError,
            int attempts,
            Instant nextAttemptAt)
            implements Serializable {

        /** Whether it waits for another try. */
        public boolean isWaiting() {
            return state == MailMessage.State.QUEUED;
        }
    }

    /**
     * What the list is asked for.
     *
     * @param text found in recipient or subject
     * @param state where the mails are in their course; null for all
     * @param newestFirst the order
     */
    public record Filter(String text, MailMessage.State state, boolean newestFirst) {}

    /** One page. */
    public Page<Row> page(Filter filter, int number, int size) {
        access.requireEverywhere(Permission.AUDIT_READ);
        var where = " where (m.recipient like :text or m.subject like :text)"
                + (filter.state() == null ? "" : " and m.state = :state");
        var total = bind(em.createQuery("select count(m) from MailMessage m" + where, Long.class), filter)
                .getSingleResult();
        var order = filter.newestFirst() ? " order by m.createdAt desc, m.id desc" : " order by m.createdAt, m.id";
        var rows = bind(em.createQuery(ROW + where + order, Row.class), filter)
                .setFirstResult(Page.offset(number, size))
                .setMaxResults(size)
                .getResultList();
        return new Page<>(rows, total, number, size);
    }

    /** One mail. */
    public Row find(UUID ref) {
        access.requireEverywhere(Permission.AUDIT_READ);
        return em.createQuery(ROW + " where m.ref = :ref", Row.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("mail " + ref));
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Filter filter) {
        query.setParameter("text", "%" + filter.text().replace("%", "\\%") + "%");
        if (filter.state() != null) {
            query.setParameter("state", filter.state());
        }
        return query;
    }
}
