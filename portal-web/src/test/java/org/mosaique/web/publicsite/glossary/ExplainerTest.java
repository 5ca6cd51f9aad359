package org.mosaique.web.publicsite.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mosaique.core.site.face.Term;

@DisplayName("Terms in a text")
class ExplainerTest {

    private static final List<Term> TERMS = List.of(
            new Term("Coopérative", List.of(), "Une entreprise à plusieurs."),
            new Term("SCIC", List.of("société coopérative d’intérêt collectif"), "Une coopérative ouverte."),
            new Term("SEL", List.of("système d’échange local"), "Des services échangés."),
            new Term("Réseau", List.of(), "Des gens liés <entre eux>."));

    private final Explainer explainer = new Explainer(TERMS);

    @ParameterizedTest
    @CsvSource({
        "une coopérative, coopérative",
        "des COOPÉRATIVES ici, COOPÉRATIVES",
        "la cooperative, cooperative",
        "trois réseaux, réseaux",
        "une Scic neuve, Scic",
        "deux SCICs, SCICs",
        "l’intérêt d’une société coopérative d'intérêt collectif, société coopérative d'intérêt collectif",
        "des sociétés coopératives d’intérêts collectifs, sociétés coopératives d’intérêts collectifs"
    })
    void areFoundWhateverTheirFormTheLongestFirst(String text, String marked) {
        assertThat(marked("<p>" + text + ".</p>")).containsExactly(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Une pincée de sel.</p>",
                "<p>Une coopération.</p>",
                "<p>Un système. D’échange local, rien.</p>",
                "<h2>La coopérative</h2>",
                "<p><a href=\"https://a.example\">la coopérative</a></p>",
                "<p><code>coopérative</code></p>"
            })
    void areLeftAloneWhereTheyAreNone(String html) {
        assertThat(explain(html)).isEqualTo(html);
    }

    @Test
    void areExplainedOnceWhereTheyFirstStand() {
        var html = explain("<h2>Coopératives</h2><p>La coopérative et <em>la coopérative</em>.</p><p>Coopérative</p>");

        assertThat(Jsoup.parse(html).select("button")).hasSize(1);
        assertThat(html).contains("<p>La <button").contains("<em>la coopérative</em>");
    }

    @Test
    void openTheirDefinitionWithoutScripts() {
        var body = Jsoup.parse(explain("<p>Le réseau.</p>"));
        var button = body.selectFirst("button.term");
        var note = body.getElementById(button.attr("popovertarget"));

        assertThat(note.hasAttr("popover")).isTrue();
        assertThat(note.text()).isEqualTo("Réseau Des gens liés <entre eux>. Voir le glossaire");
        assertThat(note.selectFirst("a").attr("href")).isEqualTo("/glossaire#mot-reseau");
    }

    @Test
    void severalStandInOneSentence() {
        var html = explain("<p>Un réseau, une SCIC, un SEL &amp; une coopérative.</p>");

        assertThat(Jsoup.parse(html).select("button").eachText())
                .containsExactly("réseau", "SCIC", "SEL", "coopérative");
        assertThat(html).contains("&amp;");
    }

    @Test
    void areFoundInALongTextInNoTime() {
        var terms = new ArrayList<>(TERMS);
        for (int number = 0; number < 200; number++) {
            terms.add(new Term("Terme numéro" + number + " du réseau", List.of(), "Un terme."));
        }
        var busy = new Explainer(terms);
        var text = "<p>" + "Une assemblée de village décide à plusieurs de ce qui dure et reste. ".repeat(230) + "</p>";
        for (int warm = 0; warm < 50; warm++) {
            busy.explain(text, "/glossaire", "Voir");
        }

        var begin = System.nanoTime();
        for (int round = 0; round < 20; round++) {
            busy.explain(text, "/glossaire", "Voir");
        }

        assertThat(Duration.ofNanos((System.nanoTime() - begin) / 20)).isLessThan(Duration.ofMillis(100));
    }

    private String explain(String html) {
        return explainer.explain(html, "/glossaire", "Voir le glossaire");
    }

    private List<String> marked(String html) {
        return Jsoup.parse(explain(html)).select("button.term").eachText();
    }
}
