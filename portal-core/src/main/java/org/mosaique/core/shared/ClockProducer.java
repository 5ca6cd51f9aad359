package org.mosaique.core.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The portal's one clock: UTC. */
@ApplicationScoped
public class ClockProducer {

    /** The clock to inject wherever the time matters. */
    @Produces
    public Clock clock() {
        return Clock.systemUTC();
    }
}
