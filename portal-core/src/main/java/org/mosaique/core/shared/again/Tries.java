package org.mosaique.core.shared.again;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.LongAdder;

/** Counts how often work was done again because it had met other work, and how often that was given up. */
@ApplicationScoped
public class Tries {

    private final LongAdder repeated = new LongAdder();
    private final LongAdder givenUp = new LongAdder();

    void repeat() {
        repeated.increment();
    }

    void giveUp() {
        givenUp.increment();
    }

    /** How often something was done again since the portal started. */
    public long repeated() {
        return repeated.sum();
    }

    /** How often something failed although it had been done again several times. */
    public long givenUp() {
        return givenUp.sum();
    }
}
