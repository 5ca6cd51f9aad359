package org.mosaique.web.publicsite.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RssFeedTest {

    @Test
    void writesDatesAsMailDoesAndEscapesWhatXmlWouldRead() throws Exception {
        var text = written(new Feed.Entry(
                UUID.fromString("7b2f6d6e-8a34-4c6e-9f0e-1c2d3e4f5a6b"),
                "http://alpes.localhost/articles/a",
                "Un <four> & un toit",
                "Un résumé",
                "",
                "Alpes",
                "",
                "",
                "",
                Instant.parse("2026-05-01T10:00:00Z"),
                Instant.parse("2026-05-03T10:00:00Z"),
                "it"));

        assertThat(text)
                .contains("<pubDate>Fri, 1 May 2026 10:00:00 GMT</pubDate>")
                .contains("<lastBuildDate>Sun, 3 May 2026 10:00:00 GMT</lastBuildDate>")
                .contains("Un &lt;four&gt; &amp; un toit")
                .contains("<dc:creator>Alpes</dc:creator>")
                .contains("<dc:language>it</dc:language>")
                .doesNotContain("<category>");
    }

    private static String written(Feed.Entry entry) throws Exception {
        var head = new Feed.Head("alpes", "Alpes", "À plusieurs", "fr", "http://a/rss.xml", "http://a/", "http://a/l");
        var out = new ByteArrayOutputStream();
        new RssFeed().write(new Feed(head, List.of(entry)), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
