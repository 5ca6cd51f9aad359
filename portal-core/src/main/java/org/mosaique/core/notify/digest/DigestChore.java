package org.mosaique.core.notify.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mosaique.core.shared.Chore;

/** Makes the digests that are due; one that fails keeps no other from being made. */
@ApplicationScoped
public class DigestChore implements Chore {

    private static final Logger LOG = Logger.getLogger(DigestChore.class.getName());

    @Inject
    private DigestWorker worker;

    @Override
    public Duration every() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void run() {
        worker.due().forEach(this::perform);
    }

    private void perform(UUID account) {
        try {
            worker.perform(account);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The digest of " + account + " failed; it is tried again", failed);
        }
    }
}
