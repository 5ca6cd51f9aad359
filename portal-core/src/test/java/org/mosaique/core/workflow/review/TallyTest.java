package org.mosaique.core.workflow.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mosaique.core.workflow.review.Tally.Outcome.CARRIED;
import static org.mosaique.core.workflow.review.Tally.Outcome.OPEN;
import static org.mosaique.core.workflow.review.Tally.Outcome.SENT_BACK;
import static org.mosaique.core.workflow.review.Tally.Outcome.STOPPED;
import static org.mosaique.core.workflow.review.Tally.Outcome.STUCK;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mosaique.core.site.DecisionRule;

@DisplayName("A tally")
class TallyTest {

    /** A: approves, B: abstains, C: asks for changes, O: objects; lower case: the chair. */
    @ParameterizedTest(name = "{0} approvals of {1} votes, {2} voters, late {3}: {4} gives {5}")
    @CsvSource({
        "2, 2, 5, false, A, OPEN",
        "2, 2, 5, false, AC, OPEN",
        "2, 2, 5, false, AA, CARRIED",
        "2, 2, 5, false, ACA, CARRIED",
        "2, 2, 5, false, CAC, SENT_BACK",
        "2, 2, 5, false, CO, SENT_BACK",
        "2, 4, 5, false, AAA, OPEN",
        "2, 4, 5, false, AAAB, CARRIED",
        "2, 5, 5, false, AACCC, SENT_BACK",
        "2, 4, 5, false, AACC, OPEN",
        "2, 4, 4, false, AACC, STUCK",
        "2, 4, 4, false, AACc, SENT_BACK",
        "2, 4, 4, false, AaCC, CARRIED",
        "2, 4, 4, false, AaCB, CARRIED",
        "2, 2, 2, false, Ac, SENT_BACK",
        "2, 2, 3, false, Ac, OPEN",
        "2, 2, 3, true, Ac, SENT_BACK",
        "2, 2, 3, true, AC, OPEN",
        "2, 2, 2, false, AB, STUCK",
        "2, 2, 1, false, A, STUCK",
        "1, 3, 2, false, A, STUCK",
        "2, 2, 0, false, '', STUCK",
        "2, 2, 2, false, '', OPEN"
    })
    void countsAQuorum(int approvals, int votes, int voters, boolean late, String said, Tally.Outcome outcome) {
        var rule = new DecisionRule("", DecisionRule.Kind.QUORUM, approvals, votes, 0, 0, false);

        assertThat(Tally.of(rule, casts(said), voters, 0, late).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} readers of {1}, late {2}: {3} gives {4}")
    @CsvSource({
        "2, 3, 2, false, '', OPEN",
        "2, 3, 1, true, '', OPEN",
        "2, 3, 2, true, '', CARRIED",
        "2, 3, 2, true, C, CARRIED",
        "2, 3, 3, true, CC, SENT_BACK",
        "2, 3, 3, true, O, STOPPED",
        "2, 3, 3, false, AO, STOPPED",
        "3, 2, 2, true, '', STUCK"
    })
    void findsConsent(int readers, int voters, int read, boolean late, String said, Tally.Outcome outcome) {
        var rule = new DecisionRule("", DecisionRule.Kind.CONSENT, 2, 0, 0, readers, false);

        assertThat(Tally.of(rule, casts(said), voters, read, late).outcome()).isEqualTo(outcome);
    }

    @Test
    void knowsEveryOutcome() {
        assertThat(Tally.Outcome.values()).containsExactly(OPEN, CARRIED, SENT_BACK, STOPPED, STUCK);
    }

    private static List<Tally.Cast> casts(String said) {
        return Arrays.stream(said.split(""))
                .filter(letter -> !letter.isEmpty())
                .map(letter -> new Tally.Cast(
                        switch (letter) {
                            case "A", "a" -> Verdict.APPROVE;
                            case "B" -> Verdict.ABSTAIN;
                            case "C", "c" -> Verdict.REQUEST_CHANGES;
                            default -> Verdict.OBJECT;
                        },
                        Character.isLowerCase(letter.charAt(0))))
                .toList();
    }
}
