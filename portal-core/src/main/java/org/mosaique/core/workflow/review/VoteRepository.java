package org.mosaique.core.workflow.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mosaique.core.content.Revision;

/** Finds votes to count and to change. */
@ApplicationScoped
public class VoteRepository {

    @PersistenceContext
    private EntityManager em;

    public void add(Vote vote) {
        em.persist(vote);
    }

    /** The votes of a revision's current round, in the order in which they were cast. */
    public List<Vote> ofRound(Revision revision) {
        return ofRound(revision.item().ref(), revision.number(), revision.round());
    }

    /** A member's newest vote on a revision, in whatever round. */
    public Optional<Vote> lastOf(UUID member, UUID itemRef, int number) {
        return em.createQuery("""
                        select v from Vote v
                        where v.memberRef = :member and v.itemRef = :item and v.revisionNumber = :number
                        order by v.round desc, v.id desc""", Vote.class)
                .setParameter("member", member)
                .setParameter("item", itemRef)
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private List<Vote> ofRound(UUID itemRef, int number, int round) {
        return em.createQuery("""
                        select v from Vote v
                        where v.itemRef = :item and v.revisionNumber = :number and v.round = :round
                        order by v.castAt, v.id""", Vote.class)
                .setParameter("item", itemRef)
                .setParameter("number", number)
                .setParameter("round", round)
                .getResultList();
    }
}
