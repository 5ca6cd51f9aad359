package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.site.DecisionRule;
import org.mosaique.core.site.DecisionRule.Kind;
import org.mosaique.core.workflow.review.Committee;
import org.mosaique.core.workflow.review.ReviewClock;
import org.mosaique.core.workflow.review.Tally.Outcome;
import org.mosaique.core.workflow.review.Verdict;
import org.mosaique.core.workflow.review.steer.Act;
import org.mosaique.core.workflow.review.steer.Steering;

/** A text that is published when nobody objects in time. */
@ArquillianTest
class ConsentIT {

    private static final DecisionRule CONSENT = new DecisionRule("", Kind.CONSENT, 2, 2, 3, 1, false);

    @Inject
    private Stage stage;

    @Inject
    private Sitting sitting;

    @Inject
    private Committee committee;

    @Inject
    private Steering steering;

    @Inject
    private ReviewClock clock;

    @Inject
    private Tables tables;

    @BeforeEach
    void begin() throws Exception {
        sitting.begin();
    }

    @AfterEach
    void end() throws Exception {
        sitting.end();
    }

    @Test
    void isPublishedWhenItsTimePassesAndSomebodyHasReadIt() throws Exception {
        sitting.bringUnder(CONSENT);
        sitting.letTimePass();
        clock.due().forEach(clock::look);
        assertThat(sitting.state()).isEqualTo(ReviewState.IN_COMMITTEE);

        stage.does(sitting.cleo, () -> committee.read(sitting.item(), 1));
        clock.due().forEach(clock::look);

        assertThat(sitting.state()).isEqualTo(ReviewState.PUBLISHED);
    }

    @Test
    void standsStillWhileSomebodyObjects() throws Exception {
        sitting.bringUnder(CONSENT);
        assertThat(sitting.vote(sitting.cleo, Verdict.OBJECT, "Trop tôt", "Attendre l’accord de la mairie"))
                .isEqualTo(Outcome.STOPPED);
        sitting.letTimePass();
        clock.due().forEach(clock::look);
        assertThat(sitting.state()).isEqualTo(ReviewState.IN_COMMITTEE);

        sitting.vote(sitting.cleo, Verdict.APPROVE, "L’accord est là", "");
        sitting.letTimePass();
        clock.due().forEach(clock::look);

        assertThat(sitting.state()).isEqualTo(ReviewState.PUBLISHED);
    }

    @Test
    void theTimeThatAnObjectionTookIsGivenBack() throws Exception {
        sitting.bringUnder(CONSENT);
        var due = due();
        sitting.vote(sitting.cleo, Verdict.OBJECT, "Trop tôt", "Attendre l’accord de la mairie");
        tables.run("update review_run set stopped_at = stopped_at - interval 2 day where item_ref = '" + sitting.item()
                + "'");

        sitting.vote(sitting.cleo, Verdict.APPROVE, "L’accord est là", "");

        assertThat(due()).isCloseTo(due.plus(2, ChronoUnit.DAYS), within(1, ChronoUnit.HOURS));
    }

    @Test
    void anObjectionOwesAReasonAndAProposal() throws Exception {
        sitting.bringUnder(DecisionRule.of(Kind.CONSENT));

        assertThatThrownBy(() -> sitting.vote(sitting.cleo, Verdict.OBJECT, "", ""))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.objections())
                                .extracting(Objection::field)
                                .containsExactly("note", "proposal"));
    }

    @Test
    void anObjectionIsPutToTheVoteByAnAnimator() throws Exception {
        sitting.bringUnder(CONSENT);
        sitting.vote(sitting.cleo, Verdict.OBJECT, "Trop tôt", "Attendre mai");
        assertThat(moveDueIsBlockedBy()).isEqualTo("steer.move-due.stopped");
        assertThatThrownBy(() -> stage.does(sitting.dan, () -> steering.putToVote(sitting.item(), 1, "")))
                .isInstanceOf(RuntimeException.class);
        stage.does(sitting.animator, () -> steering.putToVote(sitting.item(), 1, "Nous votons."));

        sitting.vote(sitting.dan, Verdict.APPROVE);

        assertThat(sitting.vote(sitting.eve, Verdict.APPROVE)).isEqualTo(Outcome.CARRIED);
    }

    private Instant due() throws Exception {
        return stage.as(sitting.animator, () -> committee.round(sitting.item(), 1))
                .course()
                .dueAt();
    }

    private String moveDueIsBlockedBy() throws Exception {
        return stage.as(
                sitting.animator,
                () -> steering.helm(sitting.item(), 1)
                        .act(Act.Kind.MOVE_DUE)
                        .orElseThrow()
                        .blockedBy());
    }
}
