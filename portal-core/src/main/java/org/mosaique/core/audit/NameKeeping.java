package org.mosaique.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mosaique.core.access.AccountErased;

/**
 * Keeps the names of deleted accounts in the trail for the legal time, then takes them out: names, addresses of mail and of
 * the network. It is the one change that the database lets through, for these rows and not before their day.
 */
@ApplicationScoped
@Transactional
public class NameKeeping {

    /** What stands in the place of a name that was taken out. */
    public static final String NOBODY = "Compte supprimé";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "portal.audit.names.months", defaultValue = "60")
    private int months;

    void on(@Observes AccountErased erased) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var until = now.atZone(ZoneOffset.UTC).plusMonths(months).toInstant();
        em.persist(new FormerAccount(erased.ref(), now, until));
    }

    /** The deleted accounts whose time is over. */
    public List<UUID> due() {
        return em.createQuery(
                        "select f.ref from FormerAccount f where f.anonymisedAt is null and f.namesUntil <= :now",
                        UUID.class)
                .setParameter("now", clock.instant())
                .setMaxResults(100)
                .getResultList();
    }

    /** Takes one of them out of the trail: what it did, and what was done to it, stays without its name. */
    public void perform(UUID ref) {
        var former = em.find(FormerAccount.class, ref, LockModeType.PESSIMISTIC_WRITE);
        if (former == null || !former.isDue(clock.instant())) {
            return;
        }
        em.createNativeQuery("update audit_entry set actor_name = ?, origin = '' where actor_ref = ?")
                .setParameter(1, NOBODY)
                .setParameter(2, ref.toString())
                .executeUpdate();
        em.createNativeQuery("update audit_entry set detail = ? where subject = ?")
                .setParameter(1, NOBODY)
                .setParameter(2, ref.toString())
                .executeUpdate();
        former.anonymised(clock.instant());
    }
}
