package org.mosaique.core.content.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextMergeTest {

    private static final String BASE = "<p>Le marché ouvre samedi à neuf heures.</p><p>Venez nombreux.</p>";

    @Test
    void joinsChangesInDifferentPlaces() {
        assertThat(TextMerge.html(
                        BASE, BASE.replace("samedi", "dimanche"), BASE.replace("nombreux", "nombreuses et nombreux")))
                .contains("<p>Le marché ouvre dimanche à neuf heures.</p><p>Venez nombreuses et nombreux.</p>");
    }

    @Test
    void joinsNothingWhereBothChangedTheSameWord() {
        assertThat(TextMerge.html(BASE, BASE.replace("samedi", "dimanche"), BASE.replace("samedi", "lundi")))
                .isEmpty();
    }

    @Test
    void keepsAParagraphThatOneAddedAndAWordThatTheOtherChanged() {
        assertThat(TextMerge.html(BASE, BASE + "<p>Entrée libre.</p>", BASE.replace("neuf", "dix")))
                .contains(BASE.replace("neuf", "dix") + "<p>Entrée libre.</p>");
    }

    @Test
    void whatNobodyChangedTwiceIsTakenAsItIs() {
        assertThat(TextMerge.words("a", "b", "a")).contains("b");
        assertThat(TextMerge.words("a", "a", "b")).contains("b");
        assertThat(TextMerge.words("a", "b", "b")).contains("b");
    }

    @Test
    void aResultThatIsNoCleanHtmlIsNone() {
        assertThat(TextMerge.html(
                        "<p>un deux</p>", "<p><strong>un</strong> deux</p>", "<p>un deux</p><ul><li>x</li></ul>"))
                .contains("<p><strong>un</strong> deux</p><ul><li>x</li></ul>");
        assertThat(TextMerge.html("<p>un deux trois</p>", "<p>un</p><p>deux trois</p>", "<h2>un deux trois</h2>"))
                .isEmpty();
    }
}
