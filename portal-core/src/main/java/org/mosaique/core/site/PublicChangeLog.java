package org.mosaique.core.site;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;

/** Writes down, in the transaction that makes it, on which site a change shows: so the other nodes learn of it. */
@ApplicationScoped
@Transactional
public class PublicChangeLog {

    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /** One row for each site and transaction, however much changes there. */
    void record(@Observes PublicChange change) {
        if (noted().add(change.scope())) {
            em.createNativeQuery("insert into public_change (site_key, at) values (?, utc_timestamp(6))")
                    .setParameter(1, change.scope())
                    .executeUpdate();
        }
    }

    /**
     * Forgets what every node has read long ago.
     *
     * @return how many rows went
     */
    public int forget() {
        return em.createNativeQuery("delete from public_change where at < utc_timestamp(6) - interval 1 day")
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private Set<String> noted() {
        var noted = (Set<String>) transaction.getResource(PublicChangeLog.class);
        if (noted == null) {
            noted = new HashSet<>();
            transaction.putResource(PublicChangeLog.class, noted);
        }
        return noted;
    }
}
