package org.mosaique.core.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.Slug;

/** Finds dossiers to work on, and what may go into them. */
@ApplicationScoped
public class DossierRepository {

    @PersistenceContext
    private EntityManager em;

    void add(Dossier dossier) {
        em.persist(dossier);
        em.flush();
    }

    void remove(Dossier dossier) {
        em.remove(dossier);
    }

    /** Sends the change, so that its version is known. */
    void flush() {
        em.flush();
    }

    Dossier get(UUID ref) {
        return em.createQuery("select d from Dossier d left join fetch d.entries where d.ref = :ref", Dossier.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("dossier " + ref));
    }

    /** An address on that site that no dossier has yet. */
    Slug freeSlug(String siteKey, String title) {
        var wanted = Slug.of(title);
        var slug = wanted;
        for (int number = 2; isTaken(siteKey, slug); number++) {
            slug = wanted.numbered(number);
        }
        return slug;
    }

    private boolean isTaken(String siteKey, Slug slug) {
        return em.createQuery("select count(d) from Dossier d where d.siteKey = :site and d.slug = :slug", Long.class)
                        .setParameter("site", siteKey)
                        .setParameter("slug", slug.value())
                        .getSingleResult()
                > 0;
    }

    /** The titles of those contents that are live on the site. */
    Map<UUID, String> liveTitles(String siteKey, List<UUID> items) {
        if (items.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select e.itemRef, e.title from LiveEntry e where e.siteKey = :site and e.itemRef in :items",
                        Object[].class)
                .setParameter("site", siteKey)
                .setParameter("items", items)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }
}
