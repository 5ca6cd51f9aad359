package org.mosaique.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.CurrentActor;
import org.mosaique.core.access.Traced;

/** Writes down every traced event in the transaction in which it happened: no move without its entry, nor the reverse. */
@ApplicationScoped
public class AuditTrail {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    void on(@Observes Traced event) {
        em.persist(new AuditEntry(event, who(), from(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    private Actor who() {
        try {
            return current.actor().orElse(Actor.PORTAL);
        } catch (ContextNotActiveException portalsOwnWork) {
            return Actor.PORTAL;
        }
    }

    private String from() {
        try {
            return current.origin();
        } catch (ContextNotActiveException portalsOwnWork) {
            return "";
        }
    }
}
