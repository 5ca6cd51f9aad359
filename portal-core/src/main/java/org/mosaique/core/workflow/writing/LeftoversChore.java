package org.mosaique.core.workflow.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.mosaique.core.shared.Chore;

/** Tidies up behind those who wrote. */
@ApplicationScoped
public class LeftoversChore implements Chore {

    private Leftovers leftovers;

    /** For the container's proxy. */
    protected LeftoversChore() {}

    @Inject
    public LeftoversChore(Leftovers leftovers) {
        this.leftovers = leftovers;
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        leftovers.forgetPresences();
        leftovers.forgetTexts();
    }
}
