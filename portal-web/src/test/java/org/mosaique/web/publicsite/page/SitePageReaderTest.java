package org.mosaique.web.publicsite.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SitePageReaderTest {

    private final SitePageReader reader = new SitePageReader();

    @Test
    void readsTitlePlaceAndText() {
        var page = reader.read("contact", """
                ---
                title: "Nous écrire : toujours possible"
                order: 50
                menu: footer
                ---
                ## Adresse

                Voyez [ici](mentions-legales).
                """);

        assertThat(page.title()).isEqualTo("Nous écrire : toujours possible");
        assertThat(page.order()).isEqualTo(50);
        assertThat(page.inMenu()).isFalse();
        assertThat(page.path()).isEqualTo("/pages/contact");
        assertThat(page.html()).contains("<h2>Adresse</h2>").contains("href=\"mentions-legales\"");
    }

    @Test
    void takesAFileWithoutFrontMatterAsItIs() {
        var page = reader.read("notes", "Un mot.");

        assertThat(page.title()).isEqualTo("notes");
        assertThat(page.inMenu()).isTrue();
        assertThat(page.html()).isEqualTo("<p>Un mot.</p>");
    }

    @Test
    void takesAFrontMatterWithoutEndAsText() {
        assertThat(reader.read("notes", "---\ntitle: Perdu").html()).contains("Perdu");
    }

    @Test
    void letsNoScriptThrough() {
        var html = reader.read("x", "<script>alert(1)</script>\n\n[a](javascript:alert(1)) <b onclick=x>b</b>")
                .html();

        assertThat(html).doesNotContain("<script").doesNotContain("javascript:").doesNotContain("<b");
    }

    @Test
    void writesTables() {
        assertThat(reader.read("x", "| A | B |\n|---|---|\n| 1 | 2 |").html()).contains("<th>A</th>");
    }
}
