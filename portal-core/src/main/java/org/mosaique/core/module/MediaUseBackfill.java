package org.mosaique.core.module;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.mosaique.core.content.use.MediaUses;
import org.mosaique.core.spi.ContentCatalog;

/** Finds out which pictures the revisions show that were stored before the portal kept account of it. */
@ApplicationScoped
@Transactional
public class MediaUseBackfill {

    private static final int STEP = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ContentCatalog catalog;

    @Inject
    private MediaUses uses;

    /** One revision as it was stored. */
    public record Stored(UUID itemRef, String typeKey, int number, String body) {}

    /** Does it when nothing was noted yet; a portal without contents has nothing to be found. */
    public void run() {
        if (em.createQuery("select count(u) from MediaUse u", Long.class).getSingleResult() > 0) {
            return;
        }
        for (int first = 0; step(first) == STEP; first += STEP) {
            em.flush();
            em.clear();
        }
    }

    private int step(int first) {
        var revisions = em.createQuery("""
                        select new org.mosaique.core.module.MediaUseBackfill$Stored(i.ref, i.typeKey, r.number, r.body)
                        from Revision r join r.item i order by r.id""", Stored.class)
                .setFirstResult(first)
                .setMaxResults(STEP)
                .getResultList();
        revisions.stream()
                .filter(stored -> catalog.moduleOf(stored.typeKey) != null)
                .forEach(stored -> uses.keepNew(
                        stored.itemRef,
                        stored.number,
                        catalog.type(stored.typeKey).decode(stored.body).images()));
        return revisions.size();
    }
}
