package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mosaique.inside.Sitting.SITE;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Transition;
import org.mosaique.core.settings.SiteSettings;
import org.mosaique.core.site.DecisionRule;
import org.mosaique.core.site.DecisionRule.Kind;
import org.mosaique.core.site.setting.EntryCodec;
import org.mosaique.core.workflow.review.Tally.Outcome;
import org.mosaique.core.workflow.review.Verdict;
import org.mosaique.core.workflow.review.rules.RuleChange;
import org.mosaique.core.workflow.review.rules.RuleChange.Answer;
import org.mosaique.core.workflow.review.steer.Steering;

/** A rule is changed while texts are decided on: their reviews keep theirs, or follow, as was answered. */
@ArquillianTest
class RuleChangeIT {

    @Inject
    private Stage stage;

    @Inject
    private Sitting sitting;

    @Inject
    private RuleChange rules;

    @Inject
    private Steering steering;

    @Inject
    private SiteSettings settings;

    @BeforeEach
    void begin() throws Exception {
        sitting.begin();
    }

    @AfterEach
    void end() throws Exception {
        sitting.end();
    }

    @Test
    void aReviewKeepsTheRuleItBeganWith() throws Exception {
        sitting.bringUnder(DecisionRule.quorum(2));
        sitting.rule(DecisionRule.of(Kind.ANIMATOR));

        assertThat(sitting.vote(sitting.cleo, Verdict.APPROVE)).isEqualTo(Outcome.OPEN);
        assertThat(sitting.vote(sitting.dan, Verdict.APPROVE)).isEqualTo(Outcome.CARRIED);
    }

    @Test
    void openReviewsKeepTheirRuleWhenThatWasTheAnswer() throws Exception {
        sitting.bringUnder(DecisionRule.quorum(3));
        sitting.vote(sitting.cleo, Verdict.APPROVE);
        assertThat(stage.as(sitting.administrator, () -> rules.touched(SITE, List.of(DecisionRule.quorum(2)))))
                .isEqualTo(1);
        change(DecisionRule.quorum(2), Answer.KEEP);

        assertThat(sitting.vote(sitting.dan, Verdict.APPROVE)).isEqualTo(Outcome.OPEN);
        assertThat(stage.as(sitting.animator, () -> steering.helm(sitting.item(), 1))
                        .isOutdated())
                .isTrue();
    }

    @Test
    void openReviewsFollowTheNewRuleAndTheirVotesAreCountedAnew() throws Exception {
        sitting.bringUnder(DecisionRule.quorum(3));
        sitting.vote(sitting.cleo, Verdict.APPROVE);
        sitting.vote(sitting.dan, Verdict.APPROVE);
        change(DecisionRule.quorum(2), Answer.APPLY);

        assertThat(sitting.state()).isEqualTo(ReviewState.PUBLISHED);
    }

    @Test
    void aReviewThatANewRuleTakesFromTheCommitteeIsSettledByTheAnimator() throws Exception {
        sitting.bringUnder(DecisionRule.quorum(2));
        change(DecisionRule.of(Kind.ANIMATOR), Answer.APPLY);
        assertThat(sitting.state()).isEqualTo(ReviewState.IN_COMMITTEE);

        sitting.move(sitting.animator, Transition.SETTLE);

        assertThat(sitting.state()).isEqualTo(ReviewState.PUBLISHED);
    }

    private void change(DecisionRule rule, Answer answer) throws Exception {
        stage.does(sitting.administrator, () -> {
            var seen = EntryCodec.json(settings.setting(SITE, "decision").value());
            rules.change(SITE, seen, List.of(rule), answer);
        });
    }
}
