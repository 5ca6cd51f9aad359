package org.mosaique.core.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends the mails that are due, one a transaction, so that a mail server that hangs delays no page. */
@ApplicationScoped
@Transactional
public class MailWorker {

    private static final Logger LOG = Logger.getLogger(MailWorker.class.getName());

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MailTransport transport;

    @Inject
    private Clock clock;

    /** The ids of the mails that are due, oldest first, at most fifty. */
    public List<Long> due() {
        return em.createQuery("""
                        select m.id from MailMessage m
                        where m.state = :queued and m.nextAttemptAt <= :now order by m.id""", Long.class)
                .setParameter("queued", MailMessage.State.QUEUED)
                .setParameter("now", clock.instant())
                .setMaxResults(50)
                .getResultList();
    }

    /** Sends one mail, or notes why it could not be sent. */
    public void deliver(long id) {
        var mail = em.find(MailMessage.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (mail == null || mail.state() != MailMessage.State.QUEUED) {
            return;
        }
        if (!transport.isConfigured()) {
            mail.keep();
            return;
        }
        try {
            transport.send(mail);
            mail.sent(clock.instant());
        } catch (MessagingException refused) {
            LOG.log(Level.WARNING, "Mail {0} could not be sent: {1}", new Object[] {mail.ref(), refused.getMessage()});
            mail.failed(String.valueOf(refused.getMessage()), clock.instant());
        }
    }
}
