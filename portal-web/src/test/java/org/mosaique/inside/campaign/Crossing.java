package org.mosaique.inside.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.mosaique.core.content.RevisionRepository;

/** Two who meet: each has what the other one needs. */
@ApplicationScoped
@Transactional
public class Crossing {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RevisionRepository revisions;

    /** Changes one item after the other, when somebody else has begun to change them in the other order. */
    public void change(UUID first, UUID second, CountDownLatch met) {
        touch(first);
        await(met);
        touch(second);
    }

    /** Writes a draft over, when somebody else has read it too. */
    public void write(UUID item, String title, CountDownLatch met) {
        var revision = revisions.find(item, 1).orElseThrow();
        await(met);
        revision.rewrite(title, revision.body(), "Ada", Instant.now());
    }

    /** Never gets through. */
    public void collide() {
        throw new OptimisticLockException("always");
    }

    private void touch(UUID item) {
        em.createNativeQuery("update content_item set version = version + 1 where ref = ?")
                .setParameter(1, item.toString())
                .executeUpdate();
    }

    private static void await(CountDownLatch met) {
        met.countDown();
        try {
            if (!met.await(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("nobody came");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
