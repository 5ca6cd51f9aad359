package org.mosaique.core.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.mosaique.core.schedule.Appointment.Act;
import org.mosaique.core.schedule.Appointment.State;
import org.mosaique.core.workflow.RevisionMoved;
import org.mosaique.core.workflow.Steps;

/** Keeps the appointments in step with the moves that people make, in the transaction of the move. */
@ApplicationScoped
public class ScheduleWatch {

    private Appointments appointments;
    private ScheduleMessages messages;
    private Steps steps;

    /** For the container's proxy. */
    protected ScheduleWatch() {}

    @Inject
    public ScheduleWatch(Appointments appointments, ScheduleMessages messages, Steps steps) {
        this.appointments = appointments;
        this.messages = messages;
        this.steps = steps;
    }

    void on(@Observes RevisionMoved moved) {
        switch (moved.transition()) {
            case APPROVE, CARRY -> resume(moved);
            case PUBLISH -> settle(moved, Act.PUBLISH);
            case TAKE_DOWN -> settle(moved, Act.TAKE_DOWN);
            case DISCARD -> fail(moved);
            default -> {
                // what is planned stays planned
            }
        }
    }

    /** The moment passed while the text waited for its decision: the worker keeps it now. */
    private void resume(RevisionMoved moved) {
        appointments
                .open(moved.itemRef(), Act.PUBLISH)
                .filter(planned -> planned.revisionNumber() == moved.revision())
                .filter(planned -> planned.state() == State.OVERDUE)
                .ifPresent(planned -> planned.resume(steps.now()));
    }

    /** Somebody was quicker, or the decision came after the moment. */
    private void settle(RevisionMoved moved, Act act) {
        appointments
                .open(moved.itemRef(), act)
                .filter(planned -> act == Act.TAKE_DOWN || planned.revisionNumber() == moved.revision())
                .ifPresent(planned -> {
                    var late = planned.dueAt().isBefore(steps.now());
                    planned.done(late ? "schedule.done.at-decision" : "schedule.done.by-hand", steps.now());
                });
    }

    private void fail(RevisionMoved moved) {
        for (var act : Act.values()) {
            appointments
                    .open(moved.itemRef(), act)
                    .filter(planned -> planned.revisionNumber() == moved.revision())
                    .ifPresent(planned -> {
                        planned.failed("schedule.failed.discarded", steps.now());
                        messages.failed(planned, moved.title());
                    });
        }
    }
}
