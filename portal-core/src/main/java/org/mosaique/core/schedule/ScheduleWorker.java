package org.mosaique.core.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.mosaique.core.schedule.Appointment.State;
import org.mosaique.core.workflow.Steps;

/**
 * Keeps the appointments that are due, one a transaction: the move and the word that it was made are committed together or
 * not at all. Two workers that meet at one appointment wait for each other at its item; the second finds it done.
 */
@ApplicationScoped
@Transactional
public class ScheduleWorker {

    private static final int PAGE = 50;

    @PersistenceContext
    private EntityManager em;

    private PlannedMoves moves;
    private ScheduleMessages messages;
    private Steps steps;

    /** For the container's proxy. */
    protected ScheduleWorker() {}

    @Inject
    public ScheduleWorker(PlannedMoves moves, ScheduleMessages messages, Steps steps) {
        this.moves = moves;
        this.messages = messages;
        this.steps = steps;
    }

    /** The ids of the appointments that are due, longest due first, at most fifty. */
    public List<Long> due() {
        return em.createQuery("""
                        select a.id from Appointment a
                        where a.state = :planned and a.nextAttemptAt <= :now
                        order by a.nextAttemptAt, a.id""", Long.class)
                .setParameter("planned", State.PLANNED)
                .setParameter("now", steps.now())
                .setMaxResults(PAGE)
                .getResultList();
    }

    /** Keeps one appointment, or notes why it can't be kept. */
    public void perform(long id) {
        var subject = moves.hold(id);
        var appointment = em.find(Appointment.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (!isDue(appointment)) {
            return;
        }
        var title = subject.title();
        if (moves.isUndecided(appointment, subject)) {
            appointment.overdue();
            messages.overdue(appointment, title);
            return;
        }
        var hindrance = moves.hindrance(appointment, subject);
        if (hindrance.isEmpty()) {
            appointment.done("schedule.done", steps.now());
            moves.make(appointment, subject);
            messages.kept(appointment, title);
        } else {
            appointment.failed(hindrance, steps.now());
            messages.failed(appointment, title);
        }
    }

    /**
     * Notes that keeping it broke, after everything was rolled back.
     *
     * @param passing whether it is worth another try
     */
    public void broken(long id, boolean passing) {
        var title = moves.hold(id).title();
        var appointment = em.find(Appointment.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (isDue(appointment) && !(passing && appointment.retry(steps.now()))) {
            appointment.failed("schedule.failed.broken", steps.now());
            messages.failed(appointment, title);
        }
    }

    private boolean isDue(Appointment appointment) {
        return appointment != null
                && appointment.state() == State.PLANNED
                && !appointment.dueAt().isAfter(steps.now());
    }
}
