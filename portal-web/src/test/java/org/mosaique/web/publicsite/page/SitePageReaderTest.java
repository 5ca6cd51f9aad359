package org.mosaique.web.publicsite.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mosaique.core.content.Markdown;

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
        assertThat(page.place()).isEqualTo(50);
        assertThat(page.inMenu()).isFalse();
        assertThat(page.published()).isTrue();
        assertThat(Markdown.html(page.text())).contains("<h2>Adresse</h2>").contains("href=\"mentions-legales\"");
    }

    @Test
    void takesAFileWithoutFrontMatterAsItIs() {
        var page = reader.read("notes", "Un mot.");

        assertThat(page.title()).isEqualTo("notes");
        assertThat(page.inMenu()).isTrue();
        assertThat(page.text()).isEqualTo("Un mot.");
    }

    @Test
    void takesAFrontMatterWithoutEndAsText() {
        assertThat(reader.read("notes", "---\ntitle: Perdu").text()).contains("Perdu");
    }
}
