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
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Revision;
import org.mosaique.core.content.RevisionRepository;
import org.mosaique.core.workflow.Steps;
import org.mosaique.core.workflow.review.ReviewRepository;
import org.mosaique.core.workflow.review.ReviewRun;
import org.mosaique.core.workflow.review.RunChanged;

/**
 * Reminds those who are expected two days before the due date and at it; a day later it tells the animators, three days
 * later those of the network. Each once, one review a transaction: whoever comes second finds it noted.
 */
@ApplicationScoped
@Transactional
public class Reminders {

    /** How long before the due date people are reminded; not at all where the whole time is no longer than that. */
    static final Duration EARLY = Duration.ofDays(2);

    private static final Duration TO_ANIMATORS = Duration.ofDays(1);
    private static final Duration TO_NETWORK = Duration.ofDays(3);
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

    /** A review in which somebody is to be told something. */
    public record Due(UUID itemRef, int number) {}

    /** The reviews in which somebody has to be told something now. */
    public List<Due> due() {
        var now = steps.now();
        return em.createQuery("""
                        select new org.mosaique.core.workflow.review.remind.Reminders$Due(r.itemRef, r.revisionNumber)
                        from ReviewRun r
                        where r.state = :open and r.awaySince is null and r.stoppedAt is null
                          and ((r.calls.remindedAt is null and r.rule.days > :early and r.dueAt <= :soon)
                            or ((r.calls.remindedAt is null or r.calls.remindedAt < r.dueAt) and r.dueAt <= :now)
                            or (r.calls.escalation < 1 and r.dueAt <= :late) or (r.calls.escalation < 2 and r.dueAt <= :later))
                        order by r.dueAt, r.id""", Due.class)
                .setParameter("open", ReviewRun.State.OPEN)
                .setParameter("early", (int) EARLY.toDays())
                .setParameter("soon", now.plus(EARLY))
                .setParameter("now", now)
                .setParameter("late", now.minus(TO_ANIMATORS))
                .setParameter("later", now.minus(TO_NETWORK))
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Tells whoever is to be told in one of them, and notes it. */
    public void perform(Due due) {
        revisions
                .hold(due.itemRef(), due.number())
                .filter(revision ->
                        revision.state() == ReviewState.SUBMITTED || revision.state() == ReviewState.IN_COMMITTEE)
                .ifPresent(revision -> reviews.open(due.itemRef())
                        .filter(run -> run.revisionNumber() == due.number())
                        .filter(run -> !run.isAway() && run.stoppedAt().isEmpty())
                        .ifPresent(run -> mind(revision, run, steps.now())));
    }

    private void mind(Revision revision, ReviewRun run, Instant now) {
        if (isToRemind(run, now)) {
            run.reminded(now);
            expected.in(revision, run)
                    .forEach(
                            person -> tell(revision, run, RunChanged.Change.REMINDED, person.account(), person.name()));
        }
        if (run.escalation() < 1 && !run.dueAt().plus(TO_ANIMATORS).isAfter(now)) {
            run.escalated(1);
            tell(revision, run, RunChanged.Change.ESCALATED, null, "");
        }
        if (run.escalation() < 2 && !run.dueAt().plus(TO_NETWORK).isAfter(now)) {
            run.escalated(2);
            expected.ofNetwork()
                    .forEach(person ->
                            tell(revision, run, RunChanged.Change.ESCALATED, person.account(), person.name()));
        }
    }

    private static boolean isToRemind(ReviewRun run, Instant now) {
        var reminded = run.remindedAt().orElse(null);
        if (!run.dueAt().isAfter(now)) {
            return reminded == null || reminded.isBefore(run.dueAt());
        }
        return reminded == null
                && run.rule().days() > EARLY.toDays()
                && !run.dueAt().minus(EARLY).isAfter(now);
    }

    private void tell(Revision revision, ReviewRun run, RunChanged.Change what, UUID account, String name) {
        changes.fire(RunChanged.of(run, revision.title(), what, account, name));
    }
}
