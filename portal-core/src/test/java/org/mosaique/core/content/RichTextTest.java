package org.mosaique.core.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Rich text")
class RichTextTest {

    @Test
    void keepsHeadingsListsLinksAndTables() {
        var html = "<h2>Titre</h2><p>Un <strong>mot</strong> et <a href=\"https://exemple.example/\">un lien</a></p>"
                + "<ul><li>un</li></ul><table><tbody><tr><th scope=\"col\">a</th><td>b</td></tr></tbody></table>";

        assertThat(RichText.clean(html))
                .contains("<h2>Titre</h2>", "<strong>mot</strong>", "href=\"https://exemple.example/\"")
                .contains("<li>un</li>", "<th scope=\"col\">a</th>", "<td>b</td>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<p onclick=\"alert(1)\">a</p>",
                "<a href=\"javascript:alert(1)\">a</a>",
                "<a href=\"java&#x09;script:alert(1)\">a</a>",
                "<svg onload=alert(1)><animate/></svg>",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
                "<p style=\"background:url(javascript:alert(1))\">a</p>",
                "<form action=\"/admin\"><input name=a></form>",
                "<a href=\"data:text/html,<script>alert(1)</script>\">a</a>"
            })
    void leavesNothingOfAnAttack(String html) {
        assertThat(RichText.clean(html))
                .doesNotContainIgnoringCase("alert(1)\"")
                .doesNotContainIgnoringCase("script:")
                .doesNotContainIgnoringCase("<script")
                .doesNotContainIgnoringCase("<img")
                .doesNotContainIgnoringCase("<svg")
                .doesNotContainIgnoringCase("<iframe")
                .doesNotContainIgnoringCase("<form")
                .doesNotContainIgnoringCase("style")
                .doesNotContainIgnoringCase("onclick");
    }

    @Test
    void cleansWhatWordPastes() {
        var word =
                "<h1 class=\"MsoTitle\" style=\"mso-x:1\">Titre</h1><p class=\"MsoNormal\"><b>Gras</b><o:p></o:p></p>"
                        + "<p class=\"MsoNormal\">&nbsp;</p><h5>Petit</h5><span lang=\"FR\">suite</span>";

        assertThat(RichText.clean(word)).isEqualTo("<h2>Titre</h2><p><strong>Gras</strong></p><h3>Petit</h3>suite");
    }

    @Test
    void isTheSameWhenCleanedTwice() {
        var once =
                RichText.clean("<h2>A</h2><p>b &amp; c <a href=\"/pages/contact\">d</a></p><blockquote>e</blockquote>");

        assertThat(RichText.clean(once)).isEqualTo(once);
    }

    @Test
    void ofNothingIsNothing() {
        assertThat(RichText.clean(null)).isEmpty();
        assertThat(RichText.plain("<p>a</p><p>b</p>")).isEqualTo("a b");
    }
}
