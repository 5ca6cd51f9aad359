package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.RepeatedTest;
import org.mosaique.articles.ArticleBody;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.CurrentActor;
import org.mosaique.core.access.Grant;
import org.mosaique.core.access.Role;
import org.mosaique.core.content.Release;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Transition;
import org.mosaique.core.workflow.Drafting;
import org.mosaique.core.workflow.EditorialWorkflow;
import org.mosaique.core.workflow.review.Deliberation;
import org.mosaique.core.workflow.review.Tally;
import org.mosaique.core.workflow.review.Verdict;

/** Two members vote in the same moment: both count, and exactly one of them decides. */
@ArquillianTest
class ConcurrentVotesIT {

    private static final String SITE = "alpes";

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Drafting drafting;

    @Inject
    private EditorialWorkflow workflow;

    @Inject
    private CurrentActor current;

    @Inject
    private Residents residents;

    @RepeatedTest(4)
    void areCountedOneAfterTheOther() throws Exception {
        var first = residents.settle(actor(Role.COMMITTEE));
        var second = residents.settle(actor(Role.COMMITTEE));
        var item = bringBeforeTheCommittee();
        var start = new CyclicBarrier(2);
        var one = executor.submit(voting(item, first, start));
        var other = executor.submit(voting(item, second, start));

        assertThat(List.of(one.get(30, TimeUnit.SECONDS), other.get(30, TimeUnit.SECONDS)))
                .containsExactlyInAnyOrder(Tally.Outcome.OPEN, Tally.Outcome.CARRIED);
        assertThat(drafting.open(item, 1).state()).isEqualTo(ReviewState.PUBLISHED);
    }

    private UUID bringBeforeTheCommittee() {
        current.become(actor(Role.CONTRIBUTOR), "");
        var text = "<p>Un texte assez long pour être lu par celles et ceux qui décident.</p>";
        var title = "Vote " + UUID.randomUUID();
        var draft = drafting.start(SITE, "article", new ArticleBody(title, "Résumé", text, "energie", null, ""));
        workflow.move(draft.itemRef(), 1, Transition.SUBMIT, null);
        current.become(actor(Role.ANIMATOR), "");
        workflow.passOn(draft.itemRef(), 1, Release.AT_ONCE, null);
        return draft.itemRef();
    }

    private static Callable<Tally.Outcome> voting(UUID item, Actor member, CyclicBarrier start) {
        return () -> {
            var request = CDI.current().select(RequestContextController.class).get();
            request.activate();
            try {
                CDI.current().select(CurrentActor.class).get().become(member, "");
                var deliberation = CDI.current().select(Deliberation.class).get();
                start.await(10, TimeUnit.SECONDS);
                return deliberation.vote(item, 1, Verdict.APPROVE, "");
            } finally {
                request.deactivate();
            }
        };
    }

    private static Actor actor(Role role) {
        return new Actor(UUID.randomUUID(), "Zoe", "zoe@example.org", "fr", List.of(new Grant(SITE, role)));
    }
}
