package org.mosaique.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Lets a person act who is not signed in here but proved otherwise who they are, for the length of one act. Their rights are
 * those of this moment, asked where they are always asked; whoever was the actor before is so again afterwards.
 */
@ApplicationScoped
public class ActingAs {

    private CurrentActor current;
    private Actors actors;

    /** For the container's proxy. */
    protected ActingAs() {}

    @Inject
    public ActingAs(CurrentActor current, Actors actors) {
        this.current = current;
        this.actors = actors;
    }

    /**
     * Does something as the person of that account.
     *
     * @param origin where the act comes from, as the audit trail keeps it
     * @throws ForbiddenException when the account is shut or unknown
     */
    public <T> T call(UUID account, String origin, Supplier<T> act) {
        var actor = actors.reachable(account).orElseThrow(() -> new ForbiddenException("account " + account));
        var before = current.actor().orElse(null);
        var from = current.origin();
        current.become(actor, origin);
        try {
            return act.get();
        } finally {
            current.become(before, from);
        }
    }
}
