package org.mosaique.inside.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mosaique.inside.OwnRequest.as;
import static org.mosaique.inside.Somebody.newcomer;
import static org.mosaique.inside.campaign.Company.SITE;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.RepeatedTest;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.Role;
import org.mosaique.core.content.Release;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Transition;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.workflow.Drafting;
import org.mosaique.core.workflow.EditorialWorkflow;
import org.mosaique.core.workflow.StaleDraftException;
import org.mosaique.core.workflow.review.Deliberation;
import org.mosaique.core.workflow.review.Tally;
import org.mosaique.core.workflow.review.Verdict;
import org.mosaique.inside.Residents;
import org.mosaique.inside.Stage;

/** The vote that decides arrives in the moment in which the author saves another text: what is published was voted on. */
@ArquillianTest
class EditingMeetsVotingIT {

    private static final String REFUSED = "refused";

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private Stage stage;

    @Inject
    private Residents residents;

    @Inject
    private Drafting drafting;

    @Inject
    private EditorialWorkflow workflow;

    @Inject
    private Deliberation deliberation;

    @Inject
    private Promises promises;

    private final Actor author = newcomer("Ada", Role.CONTRIBUTOR, SITE);
    private final Actor animator = newcomer("Bo", Role.ANIMATOR, SITE);
    private final Actor cleo = newcomer("Cléo", Role.COMMITTEE, SITE);
    private final Actor dan = newcomer("Dan", Role.COMMITTEE, SITE);

    @RepeatedTest(3)
    void eitherTheVoteIsAboutTheTextOrItIsCastAnew() throws Exception {
        residents.settleAlone(SITE, List.of(author, animator, cleo, dan));
        var item = bringBeforeTheCommittee();
        stage.as(cleo, () -> deliberation.vote(item, 1, Verdict.APPROVE, ""));
        var version = stage.as(author, () -> drafting.open(item, 1).version());
        var start = new CyclicBarrier(2);
        var people = Executors.newFixedThreadPool(2, threads);
        var vote = people.submit(as(dan, () -> {
            start.await(30, TimeUnit.SECONDS);
            return deliberation.vote(item, 1, Verdict.APPROVE, "");
        }));
        var save = people.submit(as(author, () -> {
            start.await(30, TimeUnit.SECONDS);
            return save(item, version);
        }));

        var outcome = vote.get(1, TimeUnit.MINUTES);
        var saved = save.get(1, TimeUnit.MINUTES);
        people.shutdown();

        assertThat(List.of(outcome + " " + saved)).isSubsetOf("CARRIED " + REFUSED, "OPEN Un autre texte");
        var now = stage.as(author, () -> drafting.open(item, 1));
        assertThat(now.state())
                .isEqualTo(outcome == Tally.Outcome.CARRIED ? ReviewState.PUBLISHED : ReviewState.IN_COMMITTEE);
        assertThat(now.body().title()).isEqualTo(outcome == Tally.Outcome.CARRIED ? "Un texte" : "Un autre texte");
        assertThat(promises.broken(List.of(item))).isEmpty();
    }

    private String save(UUID item, int version) {
        try {
            return drafting.save(item, 1, version, Stage.body("Un autre texte"))
                    .body()
                    .title();
        } catch (RefusedException | StaleDraftException decidedMeanwhile) {
            return REFUSED;
        }
    }

    private UUID bringBeforeTheCommittee() throws Exception {
        var item = stage.as(
                author,
                () -> drafting.start(SITE, "article", Stage.body("Un texte")).itemRef());
        stage.does(author, () -> workflow.move(item, 1, Transition.SUBMIT, ""));
        stage.does(animator, () -> workflow.passOn(item, 1, Release.AT_ONCE, ""));
        return item;
    }
}
