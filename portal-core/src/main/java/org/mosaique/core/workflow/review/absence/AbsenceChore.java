package org.mosaique.core.workflow.review.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.mosaique.core.shared.Chore;

/** Looks at the days of absences. */
@ApplicationScoped
public class AbsenceChore implements Chore {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Inject
    private AbsenceClock clock;

    @Override
    public Duration every() {
        return PAUSE;
    }

    @Override
    public void run() {
        Chore.each(clock.due(), clock::perform);
    }
}
