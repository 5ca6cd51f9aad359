package org.mosaique.core.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** Keeps and finds the rows of pictures. */
@ApplicationScoped
public class MediaFileRepository {

    @PersistenceContext
    private EntityManager em;

    /** Adds a picture that was just written to the store. */
    public void add(MediaFile file) {
        em.persist(file);
    }

    /** The picture of that identity. */
    public Optional<MediaFile> find(UUID ref) {
        return em.createQuery("select m from MediaFile m where m.ref = :ref", MediaFile.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst();
    }
}
