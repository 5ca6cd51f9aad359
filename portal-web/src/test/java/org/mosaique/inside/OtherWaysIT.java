package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mosaique.core.access.Actor;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Transition;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.site.DecisionRule;
import org.mosaique.core.site.DecisionRule.Kind;
import org.mosaique.core.workflow.review.AfterChecks;

/** Texts that do not wait for the committee: published first and checked afterwards, taken back, or thrown away. */
@ArquillianTest
class OtherWaysIT {

    @Inject
    private Stage stage;

    @Inject
    private Sitting sitting;

    @Inject
    private AfterChecks checks;

    @BeforeEach
    void begin() throws Exception {
        sitting.begin();
    }

    @AfterEach
    void end() throws Exception {
        sitting.end();
    }

    @Test
    void whatWasUrgentIsApprovedAfterwardsBySomebodyElse() throws Exception {
        sitting.handIn();
        sitting.move(sitting.animator, Transition.PUBLISH_URGENTLY);
        assertThat(sitting.state()).isEqualTo(ReviewState.PUBLISHED);
        assertThatThrownBy(() -> check(sitting.animator)).isInstanceOf(RefusedException.class);

        check(sitting.cleo);

        assertThat(stage.as(sitting.animator, () -> checks.of(sitting.item(), 1)))
                .isEmpty();
    }

    @Test
    void aTrustedContributorPublishesAndItIsCheckedAfterwards() throws Exception {
        sitting.rule(DecisionRule.of(Kind.TRUSTED));
        sitting.write();
        sitting.move(sitting.author, Transition.PUBLISH_TRUSTED);

        assertThat(sitting.state()).isEqualTo(ReviewState.PUBLISHED);
        assertThat(stage.as(sitting.animator, () -> checks.of(sitting.item(), 1)))
                .isPresent();
    }

    @Test
    void aTextIsTakenBackByItsAuthorAlone() throws Exception {
        sitting.rule(DecisionRule.quorum(2));
        sitting.handIn();
        assertThatThrownBy(() -> sitting.move(sitting.animator, Transition.RECALL))
                .isInstanceOf(RefusedException.class);

        sitting.move(sitting.author, Transition.RECALL);

        assertThat(sitting.state()).isEqualTo(ReviewState.DRAFT);
    }

    @Test
    void aTextComesBackFromTheTrash() throws Exception {
        sitting.handIn();
        sitting.move(sitting.author, Transition.DISCARD);
        sitting.move(sitting.author, Transition.RESTORE);

        assertThat(sitting.state()).isEqualTo(ReviewState.DRAFT);
    }

    private void check(Actor actor) throws Exception {
        stage.does(actor, () -> checks.approve(sitting.item(), 1, ""));
    }
}
