package org.mosaique.core.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds items and revisions to work on. Listings have their own queries, see the {@code *Listing} classes. */
@ApplicationScoped
public class RevisionRepository {

    @PersistenceContext
    private EntityManager em;

    public void add(ContentItem item) {
        em.persist(item);
    }

    public void add(Revision revision) {
        em.persist(revision);
    }

    public Optional<ContentItem> findItem(UUID ref) {
        return em.createQuery("select i from ContentItem i where i.ref = :ref", ContentItem.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst();
    }

    public Optional<Revision> find(UUID itemRef, int number) {
        return select(itemRef, number, LockModeType.NONE);
    }

    /** The same, held against every other writer until the transaction ends, and read afresh. */
    public Optional<Revision> hold(UUID itemRef, int number) {
        var held = select(itemRef, number, LockModeType.PESSIMISTIC_WRITE);
        held.ifPresent(em::refresh);
        return held;
    }

    private Optional<Revision> select(UUID itemRef, int number, LockModeType lock) {
        return em.createQuery("""
                        select r from Revision r join fetch r.item i
                        where i.ref = :ref and r.number = :number""", Revision.class)
                .setParameter("ref", itemRef)
                .setParameter("number", number)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** The revisions of an item that are still in work, oldest first. */
    public List<Revision> open(UUID itemRef) {
        return em.createQuery("""
                        select r from Revision r join fetch r.item i
                        where i.ref = :ref and r.state in :open order by r.number""", Revision.class)
                .setParameter("ref", itemRef)
                .setParameter("open", ReviewState.open())
                .getResultList();
    }
}
