package org.mosaique.core.notify.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mosaique.core.notify.MailMessage;
import org.mosaique.core.notify.MailMessage.State;

/**
 * Takes mails up and writes down their fate, each in a short transaction of its own: while the server is talked to, nothing
 * is locked and no connection is held.
 *
 * <p>A mail is taken up by one portal at a time, under a mark of its own. When that portal is killed before it could write
 * down what became of it, nobody knows whether the server took it: it is not sent again, and shown as such.
 */
@ApplicationScoped
@Transactional
public class MailWorker {

    private static final Duration LONGEST_HANDOVER = Duration.ofMinutes(5);
    private static final int AT_ONCE = 50;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** The ids of the mails that are due, oldest first, at most fifty. */
    public List<Long> due() {
        return em.createQuery("""
                        select m.id from MailMessage m
                        where m.state = :queued and m.nextAttemptAt <= :now order by m.id""", Long.class)
                .setParameter("queued", State.QUEUED)
                .setParameter("now", clock.instant())
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** Takes a mail up, unless somebody was quicker. */
    public Optional<Letter> claim(long id, UUID mark) {
        return held(id).filter(mail -> mail.state() == State.QUEUED).map(mail -> {
            mail.claim(mark, clock.instant());
            return mail.letter();
        });
    }

    /** Writes down what became of a mail that was taken up under that mark. */
    public void note(long id, UUID mark, Handover handover) {
        held(id).filter(mail -> mail.isClaimedBy(mark)).ifPresent(mail -> mail.handed(handover, clock.instant()));
    }

    /** The server can't be reached: a mail that is due waits a while longer. */
    public void postpone(long id, String why) {
        held(id).filter(mail -> mail.state() == State.QUEUED)
                .ifPresent(mail -> mail.handed(new Handover(Handover.Fate.LATER, why), clock.instant()));
    }

    /** There is no mail server: a mail stays here to be read. */
    public void keep(long id) {
        held(id).filter(mail -> mail.state() == State.QUEUED).ifPresent(MailMessage::keep);
    }

    /** The ids of mails that were taken up so long ago that whoever did can't be talking to the server any more. */
    public List<Long> lost() {
        return em.createQuery(
                        "select m.id from MailMessage m where m.state = :sending and m.claimedAt < :then", Long.class)
                .setParameter("sending", State.SENDING)
                .setParameter("then", clock.instant().minus(LONGEST_HANDOVER))
                .getResultList();
    }

    /** Nobody knows what became of it. */
    public void lose(long id) {
        held(id).filter(mail -> mail.state() == State.SENDING).ifPresent(MailMessage::lose);
    }

    private Optional<MailMessage> held(long id) {
        return Optional.ofNullable(em.find(MailMessage.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
