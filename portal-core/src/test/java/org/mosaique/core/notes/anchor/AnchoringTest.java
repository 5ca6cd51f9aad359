package org.mosaique.core.notes.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mosaique.core.notes.anchor.Passage.Found;

/** A passage is found again after its text was rewritten around it, in it, or taken away. */
class AnchoringTest {

    private static final String TEXT = "L’épicerie du col ouvre en juin. Elle vend du pain et du fromage de la vallée."
            + " Le samedi, elle reste ouverte jusqu’à midi. Le dimanche, elle reste fermée toute la journée.";

    @Test
    void whatWasNotTouchedIsFoundWordForWord() {
        var anchor = anchor("du pain et du fromage");

        assertThat(Anchoring.find(TEXT, anchor)).isEqualTo(new Passage(Found.EXACT, "du pain et du fromage", 0));
    }

    @Test
    void itMovesWithItsSurroundings() {
        var anchor = anchor("du pain et du fromage");
        var longer = "Bonne nouvelle pour le village. " + TEXT + " On y boit le café.";

        assertThat(Anchoring.find(longer, anchor).found()).isEqualTo(Found.EXACT);
    }

    @Test
    void ofSeveralPlacesTheOneWithTheSameSurroundingsCounts() {
        var sunday = Anchoring.anchor(TEXT, new Anchor("elle reste", "Le dimanche, ", ""))
                .orElseThrow();

        assertThat(sunday.after()).startsWith(" fermée");
        assertThat(Anchoring.find(TEXT, sunday)).isEqualTo(new Passage(Found.EXACT, "elle reste", 1));
        assertThat(Anchoring.find(TEXT.replace("Le samedi, elle reste ouverte jusqu’à midi. ", ""), sunday))
                .isEqualTo(new Passage(Found.EXACT, "elle reste", 0));
    }

    @Test
    void typographyAloneChangesNothing() {
        var anchor = anchor("L’épicerie du col");

        assertThat(Anchoring.find(TEXT.replace('’', '\''), anchor).found()).isEqualTo(Found.EXACT);
    }

    @Test
    void wordsThatWereReplacedBetweenTheSameSurroundingsAreFoundAsChanged() {
        var anchor = anchor("Elle vend du pain et du fromage de la vallée.");
        var rewritten = TEXT.replace("du pain et du fromage", "du bon pain, du miel et du fromage");

        var passage = Anchoring.find(rewritten, anchor);

        assertThat(passage.found()).isEqualTo(Found.CHANGED);
        assertThat(passage.text()).contains("du bon pain, du miel");
    }

    @Test
    void whatWasTakenAwayIsGone() {
        var anchor = anchor("Le samedi, elle reste ouverte jusqu’à midi.");

        assertThat(Anchoring.find(TEXT.replace("Le samedi, elle reste ouverte jusqu’à midi. ", ""), anchor))
                .isEqualTo(Passage.GONE);
    }

    @Test
    void aWordThatStandsElsewhereByChanceIsNotTheSame() {
        var anchor = anchor("pain");

        assertThat(Anchoring.find("Le dimanche, on apporte son pain chez la voisine.", anchor))
                .isEqualTo(Passage.GONE);
    }

    @Test
    void whatIsNotInTheTextHasNoAnchor() {
        assertThat(Anchoring.anchor(TEXT, new Anchor("du saucisson", "", ""))).isEmpty();
        assertThat(Anchoring.anchor(TEXT, new Anchor("  ", "", ""))).isEmpty();
    }

    @Test
    void blanksOfAMarkedPassageDoNotCount() {
        var anchor = Anchoring.anchor(TEXT, new Anchor("du pain\n   et\u00a0du fromage ", "", ""))
                .orElseThrow();

        assertThat(anchor.quote()).isEqualTo("du pain et du fromage");
    }

    private static Anchor anchor(String quote) {
        return Anchoring.anchor(TEXT, new Anchor(quote, "", "")).orElseThrow();
    }
}
