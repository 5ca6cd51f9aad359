package org.mosaique.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.CurrentActor;
import org.mosaique.core.access.Traced;

/** Writes down every traced event in the transaction in which it happened: no move without its entry, nor the reverse. */
@ApplicationScoped
public class AuditTrail {

    private static final Set<String> AT_THE_DOOR = Set.of("account.signed-in", "account.password-set");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    void on(@Observes Traced event) {
        em.persist(new AuditEntry(event, who(event), from(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    private Actor who(Traced event) {
        try {
            return current.actor().orElseGet(() -> themselves(event));
        } catch (ContextNotActiveException portalsOwnWork) {
            return Actor.PORTAL;
        }
    }

    /** At the door nobody is the actor yet: whoever signs in, or chooses a password by their link, does it themselves. */
    private static Actor themselves(Traced event) {
        return AT_THE_DOOR.contains(event.action())
                ? new Actor(event.subject(), event.detail(), "", "", List.of())
                : Actor.PORTAL;
    }

    private String from() {
        try {
            return current.origin();
        } catch (ContextNotActiveException portalsOwnWork) {
            return "";
        }
    }
}
