package org.mosaique.core.trash;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.UUID;
import org.mosaique.core.shared.Chore;

/** Empties the trash of what has lain there long enough. */
@ApplicationScoped
public class TrashChore implements Chore {

    private static final Logger LOG = System.getLogger(TrashChore.class.getName());
    private static final Duration PAUSE = Duration.ofMinutes(10);

    @Inject
    private Purge purge;

    @Override
    public Duration every() {
        return PAUSE;
    }

    @Override
    public void run() {
        purge.due().forEach(this::attempt);
    }

    /** What can't go does not keep the others. */
    private void attempt(UUID item) {
        try {
            purge.perform(item);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "What lay in the trash could not be purged: " + item, failed);
        }
    }
}
