package org.mosaique.core.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.mosaique.core.access.AccessControl;

/** Keeps the address that something of a site has left: it leads to the present one, in one step. */
@ApplicationScoped
@Transactional
public class FormerPaths {

    @PersistenceContext
    private EntityManager em;

    private AccessControl access;
    private AddressEvents events;
    private Clock clock;

    /** For the container's proxy. */
    protected FormerPaths() {}

    @Inject
    public FormerPaths(AccessControl access, AddressEvents events, Clock clock) {
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Leads from the former path to the present one; what led to the former one leads there too, and a redirect from the
     * present one, which answers again, is taken away. Asks for no right: whoever moved something has been asked.
     */
    public void lead(String siteKey, String former, String now) {
        em.createQuery("delete from Redirect r where r.siteKey = :site and r.fromPath in (:former, :now)")
                .setParameter("site", siteKey)
                .setParameter("former", former)
                .setParameter("now", now)
                .executeUpdate();
        em.createQuery("update Redirect r set r.toAddress = :now where r.siteKey = :site and r.toAddress = :former")
                .setParameter("site", siteKey)
                .setParameter("former", former)
                .setParameter("now", now)
                .executeUpdate();
        var redirect = new Redirect(siteKey);
        redirect.lead(former, now, true, access.actor().name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        em.persist(redirect);
        events.changed(siteKey, "redirect.kept", former + " → " + now);
    }
}
