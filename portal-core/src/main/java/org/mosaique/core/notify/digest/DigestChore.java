package org.mosaique.core.notify.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.mosaique.core.shared.Chore;

/** Makes the digests that are due; one that fails keeps no other from being made. */
@ApplicationScoped
public class DigestChore implements Chore {

    @Inject
    private DigestWorker worker;

    @Override
    public Duration every() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void run() {
        Chore.each(worker.due(), worker::perform);
    }
}
