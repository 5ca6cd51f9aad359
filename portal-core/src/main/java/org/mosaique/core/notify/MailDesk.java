package org.mosaique.core.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.RefusedException;

/** Lets the administrators of the network decide on mails that are stuck: try again, or give up. */
@ApplicationScoped
@Transactional
public class MailDesk {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccessControl access;

    @Inject
    private Event<MailEvent> events;

    @Inject
    private Clock clock;

    /** To be tried at once; of a mail of unknown fate a second copy may arrive. */
    public void retry(UUID ref) {
        var mail = held(ref);
        if (!mail.state().isRetriable()) {
            throw RefusedException.because("mail.not-retriable");
        }
        mail.retry(clock.instant());
        events.fire(new MailEvent("mail.retried", ref, mail.subject()));
    }

    /** Not to be sent. */
    public void abandon(UUID ref) {
        var mail = held(ref);
        if (!mail.state().isAbandonable()) {
            throw RefusedException.because("mail.not-abandonable");
        }
        mail.abandon();
        events.fire(new MailEvent("mail.abandoned", ref, mail.subject()));
    }

    private MailMessage held(UUID ref) {
        access.requireEverywhere(Permission.SITE_SETTINGS);
        return em.createQuery("select m from MailMessage m where m.ref = :ref", MailMessage.class)
                .setParameter("ref", ref)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("mail " + ref));
    }
}
