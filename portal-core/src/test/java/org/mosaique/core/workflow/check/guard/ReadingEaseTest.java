package org.mosaique.core.workflow.check.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The measure of Kandel and Moles, on texts whose ease is known. */
class ReadingEaseTest {

    /** The beginning of La Fontaine's fable, which every child in France learns. */
    private static final String FABLE = "<p>Maître Corbeau, sur un arbre perché, tenait en son bec un fromage. Maître"
            + " Renard, par l’odeur alléché, lui tint à peu près ce langage. Hé bonjour, Monsieur du Corbeau. Que vous"
            + " êtes joli ! Que vous me semblez beau !</p>";

    /** Article 1 of the law on the social and solidarity economy, of 31 July 2014. */
    private static final String LAW = "<p>L’économie sociale et solidaire est un mode d’entreprendre et de"
            + " développement économique adapté à tous les domaines de l’activité humaine auquel adhèrent des"
            + " personnes morales de droit privé qui remplissent les conditions cumulatives suivantes : un but"
            + " poursuivi autre que le seul partage des bénéfices ; une gouvernance démocratique, définie et organisée"
            + " par les statuts, prévoyant l’information et la participation, dont l’expression n’est pas seulement"
            + " liée à leur apport en capital ou au montant de leur contribution financière, des associés, des"
            + " salariés et des parties prenantes aux réalisations de l’entreprise.</p>";

    @ParameterizedTest
    @CsvSource({
        "maison, 2",
        "été, 2",
        "fromage, 2",
        "pain, 1",
        "bibliothèque, 4",
        "théâtre, 2",
        "naïf, 2",
        "quatre, 1",
        "langue, 1",
        "prier, 2",
        "le, 1",
        "écoles, 2",
        "coopérative, 5",
        "eau, 1",
        "août, 1"
    })
    void countsSyllablesAsTheyAreRead(String word, int syllables) {
        assertThat(ReadingEase.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void isTheFormulaOfKandelAndMoles() {
        // 207 - 1.015 × (20 / 2) - 73.6 × (30 / 20)
        assertThat(new ReadingEase(20, 2, 30).score()).isEqualTo(86);
    }

    @Test
    void aFableIsEasyAndALawIsHard() {
        assertThat(ReadingEase.of(FABLE).score()).isGreaterThan(75);
        assertThat(ReadingEase.of(LAW).score()).isLessThan(15);
        assertThat(ReadingEase.of(LAW).sentences()).isEqualTo(1);
    }

    @Test
    void sentencesEndAtTheirParagraphAndNotAfterATitle() {
        var html = "<h2>Un intertitre</h2><p>M. Roche vend du pain. Mme Col aussi !</p><ul><li>du miel</li></ul>";

        assertThat(ReadingEase.of(html).sentences()).isEqualTo(3);
        assertThat(ReadingEase.of(html).words()).isEqualTo(10);
    }

    @Test
    void nothingIsEasy() {
        assertThat(ReadingEase.of("").score()).isEqualTo(100);
    }
}
