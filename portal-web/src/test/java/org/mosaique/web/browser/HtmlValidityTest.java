package org.mosaique.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The checker finds planted faults, and nothing in a page without any. */
class HtmlValidityTest {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="fr">
            <head><meta charset="utf-8"><title>Essai</title></head>
            <body><main><h1>Titre</h1>%s</main></body>
            </html>
            """;

    @Test
    void findsNothingInAValidPage() {
        assertThat(HtmlValidity.findingsIn(PAGE.formatted("<p>Rien à redire.</p>")))
                .isEmpty();
    }

    @Test
    void findsAnImageWithoutAlternative() {
        assertThat(HtmlValidity.findingsIn(PAGE.formatted("<img src=\"a.jpg\">")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("alt"));
    }

    @Test
    void findsTwoElementsOfOneName() {
        assertThat(HtmlValidity.findingsIn(PAGE.formatted("<p id=\"a\"></p><p id=\"a\"></p>")))
                .anySatisfy(finding -> assertThat(finding.message()).contains("Duplicate ID"));
    }
}
