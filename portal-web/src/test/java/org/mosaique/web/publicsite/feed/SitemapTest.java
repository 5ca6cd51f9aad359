package org.mosaique.web.publicsite.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SitemapTest {

    @Test
    void namesAddressesAndWhenTheyChanged() throws Exception {
        var out = new ByteArrayOutputStream();

        Sitemap.write(
                List.of(
                        new Sitemap.Entry("http://alpes.localhost/?a&b", Instant.parse("2026-05-01T10:00:00Z")),
                        new Sitemap.Entry("http://alpes.localhost/pages/contact", null)),
                out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("<loc>http://alpes.localhost/?a&amp;b</loc><lastmod>2026-05-01T10:00:00Z</lastmod>")
                .contains("<url><loc>http://alpes.localhost/pages/contact</loc></url>");
    }
}
