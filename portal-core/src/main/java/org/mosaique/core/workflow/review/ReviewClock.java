package org.mosaique.core.workflow.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.access.Actor;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.RevisionRepository;
import org.mosaique.core.workflow.Steps;

/**
 * Draws the conclusions that time alone brings: consent when the deadline passes, the casting vote when the votes are even.
 * One review a transaction; whoever else did it first leaves nothing to do.
 */
@ApplicationScoped
@Transactional
public class ReviewClock {

    private static final int MOST = 500;

    @PersistenceContext
    private EntityManager em;

    private RevisionRepository revisions;
    private ReviewRepository reviews;
    private Conclusion conclusion;
    private Steps steps;

    /** A review whose time is over. */
    public record Due(UUID itemRef, int number) {}

    /** For the container's proxy. */
    protected ReviewClock() {}

    @Inject
    public ReviewClock(RevisionRepository revisions, ReviewRepository reviews, Conclusion conclusion, Steps steps) {
        this.revisions = revisions;
        this.reviews = reviews;
        this.conclusion = conclusion;
        this.steps = steps;
    }

    /** The reviews before a committee whose time is over, what became due last first. */
    public List<Due> due() {
        return em.createQuery("""
                        select new org.mosaique.core.workflow.review.ReviewClock$Due(r.itemRef, r.revisionNumber)
                        from ReviewRun r, Revision v
                        where v.item.ref = r.itemRef and v.number = r.revisionNumber and v.state = :committee
                          and r.state = :open and r.stoppedAt is null and r.awaySince is null and r.dueAt <= :now
                        order by r.dueAt desc, r.id""", Due.class)
                .setParameter("committee", ReviewState.IN_COMMITTEE)
                .setParameter("open", ReviewRun.State.OPEN)
                .setParameter("now", steps.now())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Looks at one of them again, and concludes if there is something to conclude. */
    public void look(Due due) {
        revisions
                .hold(due.itemRef(), due.number())
                .filter(revision -> revision.state() == ReviewState.IN_COMMITTEE)
                .ifPresent(revision ->
                        reviews.open(due.itemRef()).ifPresent(run -> conclusion.draw(revision, run, Actor.PORTAL)));
    }
}
