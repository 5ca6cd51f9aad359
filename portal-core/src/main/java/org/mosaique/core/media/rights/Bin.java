package org.mosaique.core.media.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.media.MediaFile;

/** Where deleted pictures lie for thirty days before they are gone for good. */
@ApplicationScoped
@Transactional
public class Bin {

    private static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Drops the rows of what has lain there long enough; their files may be removed once this has returned. */
    public List<UUID> empty() {
        var old = em.createQuery("select m from MediaFile m where m.trashedAt < :limit", MediaFile.class)
                .setParameter("limit", clock.instant().minus(KEPT))
                .getResultList();
        old.forEach(em::remove);
        return old.stream().map(MediaFile::ref).toList();
    }
}
