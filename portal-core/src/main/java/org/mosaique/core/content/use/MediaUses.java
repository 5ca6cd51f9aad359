package org.mosaique.core.content.use;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.mosaique.core.content.ImageUse;

/**
 * Keeps which revision shows which pictures, in the transaction that stores its body. Whether a revision counts (live, or
 * the newest of its item) is asked when somebody wants to know, so that publishing changes nothing here.
 */
@ApplicationScoped
public class MediaUses {

    @PersistenceContext
    private EntityManager em;

    /** The revision shows these pictures from now on, and no others. */
    public void keep(UUID itemRef, int number, Collection<ImageUse> images) {
        var wanted = new TreeSet<UUID>();
        images.forEach(image -> wanted.add(image.ref()));
        for (var known : of(itemRef, number)) {
            if (!wanted.remove(known.mediaRef())) {
                em.remove(known);
            }
        }
        wanted.forEach(ref -> em.persist(new MediaUse(ref, itemRef, number)));
    }

    /** The pictures of a revision that was never stored before. */
    public void keepNew(UUID itemRef, int number, Collection<ImageUse> images) {
        images.stream().map(ImageUse::ref).distinct().forEach(ref -> em.persist(new MediaUse(ref, itemRef, number)));
    }

    private List<MediaUse> of(UUID itemRef, int number) {
        return em.createQuery("select u from MediaUse u where u.itemRef = :item and u.number = :number", MediaUse.class)
                .setParameter("item", itemRef)
                .setParameter("number", number)
                .getResultList();
    }
}
