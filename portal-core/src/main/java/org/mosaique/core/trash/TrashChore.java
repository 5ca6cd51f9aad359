package org.mosaique.core.trash;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.mosaique.core.shared.Chore;

/** Empties the trash of what has lain there long enough. */
@ApplicationScoped
public class TrashChore implements Chore {

    private static final Duration PAUSE = Duration.ofMinutes(10);

    @Inject
    private Purge purge;

    @Override
    public Duration every() {
        return PAUSE;
    }

    @Override
    public void run() {
        Chore.each(purge.due(), purge::perform);
    }
}
