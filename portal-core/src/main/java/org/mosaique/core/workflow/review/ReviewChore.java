package org.mosaique.core.workflow.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.mosaique.core.shared.Chore;

/** Looks at the clock of the reviews. */
@ApplicationScoped
public class ReviewChore implements Chore {

    private static final Duration PAUSE = Duration.ofSeconds(20);

    @Inject
    private ReviewClock clock;

    @Override
    public Duration every() {
        return PAUSE;
    }

    @Override
    public void run() {
        Chore.each(clock.due(), clock::look);
    }
}
