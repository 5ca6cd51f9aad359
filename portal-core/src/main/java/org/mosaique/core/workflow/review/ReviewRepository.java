package org.mosaique.core.workflow.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mosaique.core.content.Revision;

/** Finds reviews, their members and their checks to work on. Whoever changes one holds its revision first. */
@ApplicationScoped
public class ReviewRepository {

    @PersistenceContext
    private EntityManager em;

    public void add(ReviewRun run) {
        em.persist(run);
    }

    public void add(ReviewMember member) {
        em.persist(member);
    }

    public void add(AfterCheck check) {
        em.persist(check);
    }

    /** Keeps the text of the revision's current round; once. */
    public void keepText(Revision revision, Instant at) {
        if (text(revision.item().ref(), revision.number(), revision.round()).isEmpty()) {
            em.persist(new ReviewText(revision, at));
        }
    }

    /** The text that a round of votes was about. */
    public Optional<ReviewText> text(UUID itemRef, int number, int round) {
        return em.createQuery("""
                        select t from ReviewText t
                        where t.itemRef = :item and t.revisionNumber = :number and t.round = :round""", ReviewText.class)
                .setParameter("item", itemRef)
                .setParameter("number", number)
                .setParameter("round", round)
                .getResultStream()
                .findFirst();
    }

    /** The newest review of a revision; empty before it was handed in for the first time. */
    public Optional<ReviewRun> newest(UUID itemRef, int number) {
        return em.createQuery("""
                        select r from ReviewRun r where r.itemRef = :item and r.revisionNumber = :number
                        order by r.id desc""", ReviewRun.class)
                .setParameter("item", itemRef)
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The open review of an item. */
    public Optional<ReviewRun> open(UUID itemRef) {
        return em.createQuery("select r from ReviewRun r where r.itemRef = :item and r.state = :open", ReviewRun.class)
                .setParameter("item", itemRef)
                .setParameter("open", ReviewRun.State.OPEN)
                .getResultStream()
                .findFirst();
    }

    /** The open reviews of a site. */
    public List<ReviewRun> openOf(String siteKey) {
        return em.createQuery(
                        "select r from ReviewRun r where r.siteKey = :site and r.state = :open order by r.id",
                        ReviewRun.class)
                .setParameter("site", siteKey)
                .setParameter("open", ReviewRun.State.OPEN)
                .getResultList();
    }

    /** The open reviews in which a person has a seat, present or not; oldest first. */
    public List<ReviewRun> openWith(UUID account) {
        return em.createQuery("""
                        select m.run from ReviewMember m
                        where m.accountRef = :account and m.run.state = :open order by m.run.id""", ReviewRun.class)
                .setParameter("account", account)
                .setParameter("open", ReviewRun.State.OPEN)
                .getResultList();
    }

    /** The open reviews that a person said it sees to, oldest first. */
    public List<ReviewRun> claimedBy(UUID account) {
        return em.createQuery(
                        "select r from ReviewRun r where r.claimedBy = :account and r.state = :open order by r.id",
                        ReviewRun.class)
                .setParameter("account", account)
                .setParameter("open", ReviewRun.State.OPEN)
                .getResultList();
    }

    /** The members of a review, in the order of their names. */
    public List<ReviewMember> members(ReviewRun run) {
        return em.createQuery(
                        "select m from ReviewMember m where m.run = :run order by m.name, m.id", ReviewMember.class)
                .setParameter("run", run)
                .getResultList();
    }

    /** What is owed for a revision that was published first. */
    public Optional<AfterCheck> check(UUID itemRef, int number) {
        return em.createQuery(
                        "select c from AfterCheck c where c.itemRef = :item and c.revisionNumber = :number",
                        AfterCheck.class)
                .setParameter("item", itemRef)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }
}
