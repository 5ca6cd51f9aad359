package org.mosaique.core.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mosaique.core.content.Revision;
import org.mosaique.core.schedule.Appointment.Act;
import org.mosaique.core.schedule.Appointment.State;
import org.mosaique.core.workflow.PublicationTiming;

/** Finds appointments to work on, within the caller's transaction. */
@ApplicationScoped
public class Appointments implements PublicationTiming {

    private static final List<State> OPEN = List.of(State.PLANNED, State.OVERDUE);

    @PersistenceContext
    private EntityManager em;

    void add(Appointment appointment) {
        em.persist(appointment);
    }

    /** What is still to happen with an item, held against every other writer until the transaction ends. */
    Optional<Appointment> open(UUID itemRef, Act act) {
        return em.createQuery("""
                        select a from Appointment a
                        where a.itemRef = :item and a.act = :act and a.state in :open""", Appointment.class)
                .setParameter("item", itemRef)
                .setParameter("act", act)
                .setParameter("open", OPEN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Every appointment of an item, newest first. */
    List<Appointment> ofItem(UUID itemRef) {
        return em.createQuery(
                        "select a from Appointment a where a.itemRef = :item order by a.id desc", Appointment.class)
                .setParameter("item", itemRef)
                .getResultList();
    }

    @Override
    public boolean waits(Revision revision, Instant now) {
        return open(revision.item().ref(), Act.PUBLISH)
                .filter(planned -> planned.revisionNumber() == revision.number())
                .filter(planned -> planned.dueAt().isAfter(now))
                .isPresent();
    }
}
