package org.mosaique.core.workflow.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mosaique.core.workflow.review.Verdict.APPROVE;
import static org.mosaique.core.workflow.review.Verdict.REQUEST_CHANGES;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mosaique.core.site.DecisionRule;

@DisplayName("A tally")
class TallyTest {

    private static final DecisionRule TWO = new DecisionRule(DecisionRule.Kind.QUORUM, 2);

    @Test
    void isOpenBelowTheQuorum() {
        assertThat(outcome(APPROVE)).isEqualTo(Tally.Outcome.OPEN);
        assertThat(outcome(APPROVE, REQUEST_CHANGES)).isEqualTo(Tally.Outcome.OPEN);
    }

    @Test
    void isCarriedByTheQuorumWhateverTheOthersSay() {
        assertThat(outcome(APPROVE, REQUEST_CHANGES, APPROVE)).isEqualTo(Tally.Outcome.CARRIED);
    }

    @Test
    void isSentBackWhenAsManyAskForChanges() {
        assertThat(outcome(REQUEST_CHANGES, APPROVE, REQUEST_CHANGES)).isEqualTo(Tally.Outcome.SENT_BACK);
    }

    private static Tally.Outcome outcome(Verdict... votes) {
        return Tally.of(List.of(votes), TWO).outcome();
    }
}
