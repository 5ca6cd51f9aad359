package org.mosaique.inside.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mosaique.inside.campaign.Company.SITE;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
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
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.workflow.Drafting;
import org.mosaique.core.workflow.EditorialWorkflow;
import org.mosaique.core.workflow.StaleDraftException;
import org.mosaique.core.workflow.review.Deliberation;
import org.mosaique.core.workflow.review.Tally;
import org.mosaique.core.workflow.review.Verdict;
import org.mosaique.inside.Residents;

/** The vote that decides arrives in the moment in which the author saves another text: what is published was voted on. */
@ArquillianTest
class EditingMeetsVotingIT {

    private static final String REFUSED = "refused";

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private Residents residents;

    @Inject
    private Rows rows;

    @Inject
    private Promises promises;

    private final Actor author = person("Ada", Role.CONTRIBUTOR);
    private final Actor animator = person("Bo", Role.ANIMATOR);
    private final Actor cleo = person("Cléo", Role.COMMITTEE);
    private final Actor dan = person("Dan", Role.COMMITTEE);

    @RepeatedTest(3)
    void eitherTheVoteIsAboutTheTextOrItIsCastAnew() throws Exception {
        rows.change("delete from role_assignment where site_key = '" + SITE + "'");
        List.of(author, animator, cleo, dan).forEach(residents::settle);
        var item = bringBeforeTheCommittee();
        as(cleo, () -> deliberation().vote(item, 1, Verdict.APPROVE, "")).call();
        var version = as(author, () -> drafting().open(item, 1).version()).call();
        var start = new CyclicBarrier(2);
        var people = Executors.newFixedThreadPool(2, threads);
        var vote = people.submit(as(dan, () -> {
            start.await(30, TimeUnit.SECONDS);
            return deliberation().vote(item, 1, Verdict.APPROVE, "");
        }));
        var save = people.submit(as(author, () -> {
            start.await(30, TimeUnit.SECONDS);
            return save(item, version);
        }));

        var outcome = vote.get(1, TimeUnit.MINUTES);
        var saved = save.get(1, TimeUnit.MINUTES);
        people.shutdown();

        assertThat(List.of(outcome + " " + saved)).isSubsetOf("CARRIED " + REFUSED, "OPEN Un autre texte");
        var now = as(author, () -> drafting().open(item, 1)).call();
        assertThat(now.state())
                .isEqualTo(outcome == Tally.Outcome.CARRIED ? ReviewState.PUBLISHED : ReviewState.IN_COMMITTEE);
        assertThat(now.body().title()).isEqualTo(outcome == Tally.Outcome.CARRIED ? "Un texte" : "Un autre texte");
        assertThat(promises.broken(List.of(item))).isEmpty();
    }

    private String save(UUID item, int version) {
        try {
            return drafting()
                    .save(item, 1, version, body("Un autre texte"))
                    .body()
                    .title();
        } catch (RefusedException | StaleDraftException decidedMeanwhile) {
            return REFUSED;
        }
    }

    private UUID bringBeforeTheCommittee() throws Exception {
        var item = as(author, () -> {
                    var draft = drafting().start(SITE, "article", body("Un texte"));
                    workflow().move(draft.itemRef(), 1, Transition.SUBMIT, "");
                    return draft.itemRef();
                })
                .call();
        as(animator, () -> {
                    workflow().passOn(item, 1, Release.AT_ONCE, "");
                    return null;
                })
                .call();
        return item;
    }

    private static ArticleBody body(String title) {
        var text = "<p>" + "Une coopérative ouvre ses portes aux habitants de la vallée. ".repeat(3) + "</p>";
        return new ArticleBody(title, "Un résumé.", text, "energie", null, "");
    }

    private static Drafting drafting() {
        return CDI.current().select(Drafting.class).get();
    }

    private static EditorialWorkflow workflow() {
        return CDI.current().select(EditorialWorkflow.class).get();
    }

    private static Deliberation deliberation() {
        return CDI.current().select(Deliberation.class).get();
    }

    private static <T> Callable<T> as(Actor actor, Callable<T> act) {
        return () -> {
            var request = CDI.current().select(RequestContextController.class).get();
            var begun = request.activate();
            try {
                CDI.current().select(CurrentActor.class).get().become(actor, "");
                return act.call();
            } finally {
                if (begun) {
                    request.deactivate();
                }
            }
        };
    }

    private static Actor person(String name, Role role) {
        return new Actor(UUID.randomUUID(), name, name + "@example.org", "fr", List.of(new Grant(SITE, role)));
    }
}
