package org.mosaique.core.workflow.review.remind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.mosaique.core.shared.Chore;

/** Sends the reminders that are due. */
@ApplicationScoped
public class ReminderChore implements Chore {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Inject
    private Reminders reminders;

    @Inject
    private CheckReminders checks;

    @Override
    public Duration every() {
        return PAUSE;
    }

    @Override
    public void run() {
        Chore.each(reminders.due(), reminders::perform);
        Chore.each(checks.due(), checks::perform);
    }
}
