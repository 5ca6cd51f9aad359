package org.mosaique.core.notify.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainHtmlTest {

    @Test
    void keepsParagraphsAndLinksAndLetsNoMarkupThrough() {
        var html = PlainHtml.of("Bonjour <b>Ada</b>,\n\nvoir https://a.example/x?a=1&b=2\n\n-- \nPied");

        assertThat(html)
                .contains("<p>Bonjour &lt;b&gt;Ada&lt;/b&gt;,</p>")
                .contains("<a href=\"https://a.example/x?a=1&amp;b=2\">https://a.example/x?a=1&amp;b=2</a>")
                .contains("<hr")
                .doesNotContain("-- ");
    }
}
