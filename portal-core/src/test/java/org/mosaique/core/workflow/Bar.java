package org.mosaique.core.workflow;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.AccessRule;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.CurrentActor;
import org.mosaique.core.content.Revision;
import org.mosaique.core.content.RevisionRepository;
import org.mosaique.core.site.DecisionRule;
import org.mosaique.core.workflow.review.Conclusion;
import org.mosaique.core.workflow.review.ReviewRun;
import org.mosaique.core.workflow.review.RunBook;
import org.mosaique.core.workflow.review.Tally;

/** The real rules of moves for one person, under one rule, without a database: nobody has voted, five members could. */
record Bar(Actor actor, DecisionRule.Kind rule, boolean late) {

    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final int MEMBERS = 5;

    MoveRules rules() {
        var steps = new Steps(null, Clock.fixed(NOW, ZoneOffset.UTC));
        return new MoveRules(access(), new NothingElse(), new Book(), new NoVotes(), steps);
    }

    private AccessControl access() {
        var current = new CurrentActor();
        current.become(actor, "");
        return new AccessControl(current, null, noRules());
    }

    @SuppressWarnings("unchecked")
    private static Instance<AccessRule> noRules() {
        return (Instance<AccessRule>) Proxy.newProxyInstance(
                Bar.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> Stream.empty());
    }

    /** No other revision of the item. */
    private static final class NothingElse extends RevisionRepository {
        @Override
        public List<Revision> open(UUID itemRef) {
            return List.of();
        }
    }

    private final class Book extends RunBook {
        @Override
        public DecisionRule rule(Revision revision) {
            return DecisionRule.of(rule);
        }

        @Override
        public ReviewRun current(Revision revision, Instant at) {
            var since = late ? at.minus(Duration.ofDays(90)) : at;
            return new ReviewRun(revision, DecisionRule.of(rule), since);
        }
    }

    private static final class NoVotes extends Conclusion {
        @Override
        public Tally tally(Revision revision, ReviewRun run, Instant now) {
            return Tally.of(run.rule(), List.of(), MEMBERS, 0, run.isLate(now));
        }
    }
}
