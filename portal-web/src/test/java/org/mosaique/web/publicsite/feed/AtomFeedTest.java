package org.mosaique.web.publicsite.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class AtomFeedTest {

    private static final Instant PUBLISHED = Instant.parse("2026-05-01T10:00:00Z");
    private static final Instant CORRECTED = Instant.parse("2026-05-03T10:00:00Z");
    private static final UUID REF = UUID.fromString("7b2f6d6e-8a34-4c6e-9f0e-1c2d3e4f5a6b");

    private final AtomFeed feed = new AtomFeed();
    private final Feed.Head head = new Feed.Head(
            "alpes",
            "Alpes & Cie",
            "À plusieurs",
            "fr",
            "http://alpes.localhost/atom.xml",
            "http://alpes.localhost/",
            "http://alpes.localhost/logo.svg");

    @Test
    void tellsEveryEntryByItsItem() throws Exception {
        var xml = written(List.of(entry("Un <four> & un toit", "energie")));

        assertThat(text(xml, "title", 1)).isEqualTo("Un <four> & un toit");
        assertThat(text(xml, "id", 1)).isEqualTo("urn:uuid:" + REF);
        assertThat(text(xml, "published", 0)).isEqualTo("2026-05-01T10:00:00Z");
    }

    @Test
    void isAsNewAsItsNewestCorrection() throws Exception {
        assertThat(text(written(List.of(entry("A", ""))), "updated", 0)).isEqualTo("2026-05-03T10:00:00Z");
    }

    @Test
    void namesNoCategoryWithoutATheme() throws Exception {
        var xml = written(List.of(entry("A", "")));

        assertThat(xml.getElementsByTagName("category").getLength()).isZero();
    }

    @Test
    void tellsTheLanguageOfAnEntryThatIsInAnother() throws Exception {
        var xml = written(List.of(entry("Un forno", "", "it"), entry("Un four", "")));
        var entries = xml.getElementsByTagName("entry");

        assertThat(((Element) entries.item(0)).getAttribute("xml:lang")).isEqualTo("it");
        assertThat(((Element) entries.item(1)).hasAttribute("xml:lang")).isFalse();
    }

    @Test
    void isAFeedEvenWithoutEntries() throws Exception {
        var xml = written(List.of());

        assertThat(xml.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(text(xml, "updated", 0)).isEqualTo("1970-01-01T00:00:00Z");
    }

    private static Feed.Entry entry(String title, String theme) {
        return entry(title, theme, "fr");
    }

    private static Feed.Entry entry(String title, String theme, String language) {
        return new Feed.Entry(
                REF,
                "http://alpes.localhost/articles/a",
                title,
                "Un résumé",
                "Camille",
                "Alpes",
                theme,
                "Énergie",
                "",
                PUBLISHED,
                CORRECTED,
                language);
    }

    private Document written(List<Feed.Entry> entries) throws Exception {
        var out = new ByteArrayOutputStream();
        feed.write(new Feed(head, entries), out);
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(out.toByteArray()));
    }

    private static String text(Document xml, String element, int index) {
        return xml.getElementsByTagName(element).item(index).getTextContent();
    }
}
