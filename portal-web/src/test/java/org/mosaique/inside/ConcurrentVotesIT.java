package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.mosaique.core.access.Actor;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.site.DecisionRule;
import org.mosaique.core.workflow.review.Deliberation;
import org.mosaique.core.workflow.review.Tally.Outcome;
import org.mosaique.core.workflow.review.Verdict;

/** Two members vote in the same moment: both count, and exactly one of them decides. */
@ArquillianTest
class ConcurrentVotesIT {

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Sitting sitting;

    @Inject
    private Deliberation deliberation;

    @BeforeEach
    void begin() throws Exception {
        sitting.begin();
    }

    @AfterEach
    void end() throws Exception {
        sitting.end();
    }

    @RepeatedTest(4)
    void areCountedOneAfterTheOther() throws Exception {
        sitting.bringUnder(DecisionRule.quorum(2));
        var start = new CyclicBarrier(2);
        var one = executor.submit(voting(sitting.cleo, start));
        var other = executor.submit(voting(sitting.dan, start));

        assertThat(List.of(one.get(30, TimeUnit.SECONDS), other.get(30, TimeUnit.SECONDS)))
                .containsExactlyInAnyOrder(Outcome.OPEN, Outcome.CARRIED);
        assertThat(sitting.state()).isEqualTo(ReviewState.PUBLISHED);
    }

    private Callable<Outcome> voting(Actor member, CyclicBarrier start) {
        return OwnRequest.as(member, () -> {
            start.await(10, TimeUnit.SECONDS);
            return deliberation.vote(sitting.item(), 1, Verdict.APPROVE, "");
        });
    }
}
