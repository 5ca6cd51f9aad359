package org.mosaique.core.workflow.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mosaique.core.access.Actor;
import org.mosaique.core.content.Revision;
import org.mosaique.core.content.Transition;
import org.mosaique.core.site.DecisionRule;
import org.mosaique.core.workflow.Releasing;
import org.mosaique.core.workflow.Steps;

/** Counts the votes of a round and draws the conclusion. Asks for no right: the votes decide, or the clock does. */
@ApplicationScoped
public class Conclusion {

    private ReviewRepository reviews;
    private VoteRepository votes;
    private Releasing releasing;
    private Steps steps;
    private Event<RunChanged> changes;

    /** For the container's proxy. */
    protected Conclusion() {}

    @Inject
    public Conclusion(
            ReviewRepository reviews,
            VoteRepository votes,
            Releasing releasing,
            Steps steps,
            Event<RunChanged> changes) {
        this.reviews = reviews;
        this.votes = votes;
        this.releasing = releasing;
        this.steps = steps;
        this.changes = changes;
    }

    /** How the current round stands. */
    public Tally tally(Revision revision, ReviewRun run, Instant now) {
        var members = reviews.members(run);
        var chairs = members.stream()
                .filter(ReviewMember::isChair)
                .map(ReviewMember::accountRef)
                .collect(Collectors.toSet());
        var cast = votes.ofRound(revision);
        var voted = cast.stream().map(Vote::memberRef).collect(Collectors.toSet());
        var voters =
                new Circle(members, voted, revision.author().account()).voters().size();
        var read = members.stream()
                .filter(member -> !revision.isBy(member.accountRef()))
                .map(member -> member.readAt().orElse(null))
                .filter(Objects::nonNull)
                .count();
        return Tally.of(
                run.rule(),
                cast.stream()
                        .map(vote -> new Tally.Cast(vote.verdict(), chairs.contains(vote.memberRef())))
                        .toList(),
                voters,
                (int) read,
                run.isLate(now));
    }

    /**
     * Draws the conclusion from the votes, the readers and the clock, if there is one to draw.
     *
     * @param revision held by the caller, before the committee
     * @param by whoever sets it off: the last to vote, or the portal for the clock
     */
    public Tally.Outcome draw(Revision revision, ReviewRun run, Actor by) {
        var now = steps.now();
        mindTheClock(revision, run, now);
        var tally = tally(revision, run, now);
        var outcome = tally.outcome();
        switch (outcome) {
            case CARRIED -> {
                revision.apply(Transition.CARRY, now);
                steps.tell(revision, Transition.CARRY, "");
                releasing.release(revision, by);
            }
            case SENT_BACK -> {
                revision.apply(Transition.SEND_BACK, now);
                steps.tell(revision, Transition.SEND_BACK, "");
            }
            case OPEN, STOPPED, STUCK -> warn(revision, run, !tally.canBeCarried(), now);
        }
        return outcome;
    }

    /** Whether the rule can't be met with those who are left; an objection under consent is no such case. */
    private void warn(Revision revision, ReviewRun run, boolean hopeless, Instant now) {
        if (run.warn(hopeless, now)) {
            changes.fire(RunChanged.of(run, revision.title(), RunChanged.Change.STUCK, null, ""));
        }
    }

    private void mindTheClock(Revision revision, ReviewRun run, Instant now) {
        var objected = run.rule().rule() == DecisionRule.Kind.CONSENT
                && votes.ofRound(revision).stream().anyMatch(vote -> vote.verdict() == Verdict.OBJECT);
        if (objected == run.stoppedAt().isPresent()) {
            return;
        }
        if (objected) {
            run.stop(now);
        } else {
            run.goOn(now);
        }
        var change = objected ? RunChanged.Change.STOPPED : RunChanged.Change.RESUMED;
        changes.fire(RunChanged.of(run, revision.title(), change, null, ""));
    }
}
