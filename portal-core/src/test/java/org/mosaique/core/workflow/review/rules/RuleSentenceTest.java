package org.mosaique.core.workflow.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mosaique.core.site.DecisionRule;
import org.mosaique.core.site.DecisionRule.Kind;

@DisplayName("The sentence of a rule")
class RuleSentenceTest {

    private final RuleSentence sentence = new RuleSentence(Locale.FRENCH);

    @Test
    void saysAQuorumWithItsNumbers() {
        assertThat(sentence.of(new DecisionRule("", Kind.QUORUM, 2, 3, 7, 1, false)))
                .isEqualTo("Un texte paraît si 2 membres l’approuvent, sur au moins 3 votants, en 7 jours.");
    }

    @Test
    void agreesWithOne() {
        assertThat(sentence.of(new DecisionRule("", Kind.QUORUM, 1, 1, 1, 1, false)))
                .isEqualTo("Un texte paraît si 1 membre l’approuve, sur au moins 1 votant, en 1 jour.");
    }

    @Test
    void saysOfOneTextUntilWhen() {
        assertThat(sentence.of(new DecisionRule("", Kind.QUORUM, 2, 3, 7, 1, false), "4 mars 2026"))
                .isEqualTo("Ce texte paraît si 2 membres l’approuvent, sur au moins 3 votants, d’ici le 4 mars 2026.");
    }

    @Test
    void saysOfConsentWhatAnObjectionDoes() {
        assertThat(sentence.of(new DecisionRule("", Kind.CONSENT, 2, 3, 5, 2, false)))
                .startsWith("Un texte paraît en 5 jours si personne ne fait d’objection et si 2 membres l’ont lu")
                .contains("arrête le délai", "2 membres l’approuvent, sur au moins 3 votants");
    }

    @Test
    void addsThatVotesAreHiddenWhereTheCommitteeVotes() {
        assertThat(sentence.of(new DecisionRule("", Kind.QUORUM, 2, 3, 7, 1, true)))
                .endsWith("Chaque membre vote sans voir ce que les autres ont dit.");
        assertThat(sentence.of(new DecisionRule("", Kind.ANIMATOR, 2, 3, 7, 1, true)))
                .doesNotContain("sans voir");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void leavesNoPlaceEmptyInEitherLanguage(Kind kind) {
        for (var language : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            var said = new RuleSentence(language);
            assertThat(said.of(DecisionRule.of(kind)) + said.of(DecisionRule.of(kind), "demain"))
                    .isNotBlank()
                    .doesNotContain("{", "}", "null");
        }
    }
}
