package org.mosaique.core.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
              m.ref, m.recipient, m.subject, m.text, m.state, m.createdAt, m.sentAt, m.lastError)
            from MailMessage m
            """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccessControl access;

    /** One mail; {@code sentAt} is null until it was sent. */
    public record Row(
            UUID ref,
            String recipient,
            String subject,
            String text,
            MailMessage.State state,
            Instant createdAt,
            Instant sentAt,
            String lastError)
            implements Serializable {}

    /** One page, newest or oldest first; the text is looked for in recipient and subject. */
    public Page<Row> page(String text, boolean newestFirst, int number, int size) {
        access.requireEverywhere(Permission.AUDIT_READ);
        var where = " where m.recipient like :text or m.subject like :text";
        var pattern = "%" + text.replace("%", "\\%") + "%";
        var total = em.createQuery("select count(m) from MailMessage m" + where, Long.class)
                .setParameter("text", pattern)
                .getSingleResult();
        var order = newestFirst ? " order by m.createdAt desc, m.id desc" : " order by m.createdAt, m.id";
        var rows = em.createQuery(ROW + where + order, Row.class)
                .setParameter("text", pattern)
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
}
