package org.mosaique.web.backoffice.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The text of the guide")
class GuideTextTest {

    @Test
    void leadsToOtherChaptersWithinTheBackOffice() {
        assertThat(GuideText.html("[Voter](03-decider.md#la-règle) [Début](README.md) [Ailleurs](https://example.org)"))
                .contains("href=\"/admin/guide?chapter=03-decider#la-règle\"")
                .contains("href=\"/admin/guide\"")
                .contains("href=\"https://example.org\"");
    }

    @Test
    void namesItsHeadings() {
        assertThat(GuideText.html("## La règle, en une phrase")).contains("id=\"la-règle-en-une-phrase\"");
    }

    @Test
    void takesPicturesFromTheAssets() {
        assertThat(GuideText.html("![Une page](images/a-traiter.png)"))
                .contains("src=\"/assets/guide/images/a-traiter.png\"");
    }

    @Test
    void numbersItsTables() {
        var table = "| a |\n|---|\n| b |\n\n";

        assertThat(GuideText.html(table + table)).containsSubsequence("\"Tableau 1\"", "\"Tableau 2\"");
    }

    @Test
    void showsMarkupAsItIsWritten() {
        assertThat(GuideText.html("Un <script>mot</script>")).doesNotContain("<script>");
    }
}
