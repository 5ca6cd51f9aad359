package org.mosaique.core.content.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextComparisonTest {

    @Test
    void aChangedWordStandsInItsParagraph() {
        assertThat(told("<h2>Où</h2><p>Le marché ouvre samedi.</p>", "<h2>Où</h2><p>Le marché ouvre dimanche.</p>"))
                .containsExactly("h2: Où", "p: Le marché ouvre [-samedi.-][+dimanche.+]");
    }

    @Test
    void aParagraphThatIsNewIsAddedWhole() {
        assertThat(told("<p>Un.</p><p>Trois.</p>", "<p>Un.</p><p>Tout autre chose.</p><p>Trois.</p>"))
                .containsExactly("p: Un.", "p: [+Tout autre chose.+]", "p: Trois.");
    }

    @Test
    void pointsOfAListStayPoints() {
        assertThat(told("<ul><li>pain</li><li>miel</li></ul>", "<ul><li>pain</li></ul>"))
                .containsExactly("li: pain", "li: [-miel-]");
    }

    @Test
    void theCellsOfARowStandInOneLine() {
        assertThat(
                        told(
                                "<table><tbody><tr><th>Prix</th><td>396 €</td></tr><tr><td>Loyer</td><td>aucun</td></tr></tbody></table>",
                                "<table><tbody><tr><th>Prix</th><td>211 €</td></tr><tr><td>Loyer</td><td>aucun</td></tr></tbody></table>"))
                .containsExactly("tr: Prix · [-396-][+211+] €", "tr: Loyer · aucun");
    }

    @Test
    void aLinkThatLeadsElsewhereIsAChange() {
        assertThat(told("<p><a href=\"https://a.example\">ici</a></p>", "<p><a href=\"https://b.example\">ici</a></p>"))
                .isNotEqualTo(List.of("p: ici"));
    }

    @Test
    void aHeadingThatBecomesAParagraphIsAChange() {
        assertThat(told("<h2>Où</h2>", "<p>Où</p>")).containsExactly("h2: [-Où-]", "p: [+Où+]");
    }

    private static List<String> told(String before, String after) {
        return TextComparison.between(before, after).stream()
                .map(block -> block.tag() + ": "
                        + block.runs().stream().map(TextComparisonTest::told).collect(Collectors.joining()))
                .toList();
    }

    private static String told(Run run) {
        return switch (run.kind()) {
            case SAME -> run.text();
            case REMOVED -> "[-" + run.text() + "-]";
            case ADDED -> "[+" + run.text() + "+]";
        };
    }
}
