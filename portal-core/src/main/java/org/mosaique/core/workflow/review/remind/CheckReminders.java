package org.mosaique.core.workflow.review.remind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.content.Revision;
import org.mosaique.core.content.RevisionRepository;
import org.mosaique.core.workflow.Steps;
import org.mosaique.core.workflow.review.AfterCheck;
import org.mosaique.core.workflow.review.ReviewRepository;
import org.mosaique.core.workflow.review.RunChanged;

/**
 * What was published first and nobody approved in time: tells the animators at the due date and those of the network three
 * days later. Each once, one text a transaction: whoever comes second finds it noted.
 */
@ApplicationScoped
@Transactional
public class CheckReminders {

    private static final Duration TO_NETWORK = Duration.ofDays(3);
    private static final int SITE = 1;
    private static final int NETWORK = 2;
    private static final int MOST = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RevisionRepository revisions;

    @Inject
    private ReviewRepository reviews;

    @Inject
    private Expected expected;

    @Inject
    private Steps steps;

    @Inject
    private Event<RunChanged> changes;

    /** A text that is owed an approval somebody is to be told of. */
    public record Due(UUID itemRef, int number) {}

    /** The texts of which somebody has to be told now. */
    public List<Due> due() {
        var now = steps.now();
        return em.createQuery("""
                        select new org.mosaique.core.workflow.review.remind.CheckReminders$Due(c.itemRef, c.revisionNumber)
                        from AfterCheck c
                        where c.state = :open
                          and ((c.calls < 1 and c.dueAt <= :now) or (c.calls < 2 and c.dueAt <= :late))
                        order by c.dueAt, c.id""", Due.class)
                .setParameter("open", AfterCheck.State.OPEN)
                .setParameter("now", now)
                .setParameter("late", now.minus(TO_NETWORK))
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Tells whoever is to be told of one of them, and notes it. */
    public void perform(Due due) {
        revisions
                .hold(due.itemRef(), due.number())
                .ifPresent(revision -> reviews.check(due.itemRef(), due.number())
                        .filter(AfterCheck::isOpen)
                        .ifPresent(check -> mind(revision, check, steps.now())));
    }

    private void mind(Revision revision, AfterCheck check, Instant now) {
        if (check.calls() < SITE && !check.dueAt().isAfter(now)) {
            check.called(SITE);
            tell(revision, null);
        }
        if (check.calls() < NETWORK && !check.dueAt().plus(TO_NETWORK).isAfter(now)) {
            check.called(NETWORK);
            expected.ofNetwork().forEach(person -> tell(revision, person));
        }
    }

    private void tell(Revision revision, Expected.Person person) {
        changes.fire(new RunChanged(
                revision.item().ref(),
                revision.number(),
                revision.item().siteKey(),
                revision.title(),
                RunChanged.Change.CHECK_OWED,
                person == null ? null : person.account(),
                person == null ? "" : person.name()));
    }
}
