package org.mosaique.articles.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mosaique.articles.ArticleBody;
import org.mosaique.core.content.ImageUse;

class DifferenceTest {

    private static final ArticleBody BODY =
            new ArticleBody("Titre", "Chapeau", "<p>Un.</p><p>Deux.</p>", "energie", null, "Vif");

    @Test
    void sameWordsInOtherMarkupAreNoDifference() {
        var same = new ArticleBody("Titre", "Chapeau", "<p>Un.</p>\n<p>Deux.</p>", "energie", null, "Vif");

        assertThat(Difference.between(BODY, same)).isEmpty();
    }

    @Test
    void eachFieldIsToldWithBothSides() {
        var mine = new ArticleBody("Titre bis", "Chapeau", "<p>Un.</p><p>Trois.</p>", "culture", null, "Vif");

        assertThat(Difference.between(BODY, mine))
                .containsExactly(
                        new Difference("title", "Titre", "Titre bis"),
                        new Difference("text", "Un.\nDeux.", "Un.\nTrois."),
                        new Difference("theme", "energie", "culture"));
    }

    @Test
    void aPictureThatOnlyOneSideHasIsTold() {
        var picture = new ImageUse(UUID.randomUUID(), 800, 600, "Un four", "Dessin");
        var mine = new ArticleBody("Titre", "Chapeau", BODY.text(), "energie", picture, "Vif");

        assertThat(Difference.between(BODY, mine))
                .extracting(Difference::field)
                .containsExactly("image", "alt", "credit");
    }
}
