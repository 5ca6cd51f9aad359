package org.mosaique.core.workflow.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.workflow.Steps;

/** Forgets what people left behind while they wrote, once it can be of no use to them any more. */
@ApplicationScoped
@Transactional
public class Leftovers {

    private static final Duration PRESENCES_KEPT = Duration.ofDays(1);
    private static final Duration TEXTS_KEPT = Duration.ofDays(30);
    private static final int PAGE = 500;

    @PersistenceContext
    private EntityManager em;

    private Steps steps;

    /** For the container's proxy. */
    protected Leftovers() {}

    @Inject
    public Leftovers(Steps steps) {
        this.steps = steps;
    }

    /** Forgets who had a draft open more than a day ago. */
    public int forgetPresences() {
        return em.createQuery("delete from DraftPresence p where p.seenAt < :limit")
                .setParameter("limit", steps.now().minus(PRESENCES_KEPT))
                .executeUpdate();
    }

    /** Forgets texts beside revisions that are gone, or closed for thirty days; at most some hundreds at once. */
    public int forgetTexts() {
        var limit = steps.now().minus(TEXTS_KEPT);
        var ids = em.createQuery("""
                        select t.id from UnsavedText t where t.savedAt < :limit and not exists (
                          select r.id from Revision r join r.item i where i.ref = t.itemRef
                            and r.number = t.number and (r.state in :open or r.movedAt >= :limit))
                        order by t.id""", Long.class)
                .setParameter("limit", limit)
                .setParameter("open", ReviewState.open())
                .setMaxResults(PAGE)
                .getResultList();
        if (ids.isEmpty()) {
            return 0;
        }
        return em.createQuery("delete from UnsavedText t where t.id in :ids") // by their keys: others are writing
                .setParameter("ids", ids)
                .executeUpdate();
    }
}
