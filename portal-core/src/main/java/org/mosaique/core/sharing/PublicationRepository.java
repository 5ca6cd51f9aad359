package org.mosaique.core.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mosaique.core.content.ContentItem;
import org.mosaique.core.content.LiveEntry;
import org.mosaique.core.content.Publication;
import org.mosaique.core.shared.Slug;

/** Finds publications and their rows in lists to work on. */
@ApplicationScoped
public class PublicationRepository {

    private static final String REFRESH = "eclipselink.refresh";

    @PersistenceContext
    private EntityManager em;

    public void add(Publication publication) {
        em.persist(publication);
    }

    public void add(LiveEntry entry) {
        em.persist(entry);
    }

    public void remove(LiveEntry entry) {
        em.remove(entry);
    }

    /** Every publication of an item, held against every other writer until the transaction ends, and read afresh. */
    public List<Publication> hold(UUID itemRef) {
        return em.createQuery("select p from Publication p where p.itemRef = :item", Publication.class)
                .setParameter("item", itemRef)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(REFRESH, "True")
                .getResultList();
    }

    /** Every publication of an item, to look at. */
    public List<Publication> of(UUID itemRef) {
        return em.createQuery("select p from Publication p where p.itemRef = :item", Publication.class)
                .setParameter("item", itemRef)
                .getResultList();
    }

    /** One publication, held against every other writer until the transaction ends, and read afresh. */
    public Optional<Publication> hold(UUID itemRef, String siteKey) {
        return em.createQuery(
                        "select p from Publication p where p.itemRef = :item and p.siteKey = :site", Publication.class)
                .setParameter("item", itemRef)
                .setParameter("site", siteKey)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(REFRESH, "True")
                .getResultStream()
                .findFirst();
    }

    /** The rows in lists of an item, on every site. */
    public List<LiveEntry> entries(UUID itemRef) {
        return em.createQuery("select e from LiveEntry e where e.itemRef = :item", LiveEntry.class)
                .setParameter("item", itemRef)
                .getResultList();
    }

    /** An address that nobody has on that site, and nobody had: the wanted one, or the same with a number. */
    public Slug freeAddress(String siteKey, String typeKey, Slug wanted) {
        var slug = wanted;
        for (int number = 2; isTaken(siteKey, typeKey, slug); number++) {
            slug = wanted.numbered(number);
        }
        return slug;
    }

    /** The address of an item on a site: the one it had there before, else its own, numbered where somebody has it. */
    Slug address(Publication publication, ContentItem item) {
        var own = new Slug(item.slug().orElseThrow());
        return publication
                .slug()
                .map(Slug::new)
                .orElseGet(() -> publication.siteKey().equals(item.siteKey())
                        ? own
                        : freeAddress(publication.siteKey(), item.typeKey(), own));
    }

    private boolean isTaken(String siteKey, String typeKey, Slug slug) {
        return em.createQuery("""
                                select count(p) from Publication p
                                where p.siteKey = :site and p.typeKey = :type and p.slug = :slug""", Long.class)
                        .setParameter("site", siteKey)
                        .setParameter("type", typeKey)
                        .setParameter("slug", slug.value())
                        .getSingleResult()
                > 0;
    }
}
