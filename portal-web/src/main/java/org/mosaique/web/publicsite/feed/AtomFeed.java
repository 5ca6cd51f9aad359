package org.mosaique.web.publicsite.feed;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an Atom feed (RFC 4287). Identifiers do not hang on host names: entries are named by their item, the feed by the
 * key of its face.
 */
final class AtomFeed {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final Head head;

    AtomFeed(Head head) {
        this.head = head;
    }

    /**
     * What the feed says of itself.
     *
     * @param key key of the face
     * @param title name of the face
     * @param subtitle its slogan
     * @param language language of the contents
     * @param self whole address of the feed
     * @param home whole address of the home page
     * @param icon whole address of the emblem
     */
    record Head(String key, String title, String subtitle, String language, String self, String home, String icon) {}

    /**
     * One item.
     *
     * @param ref names it for ever
     * @param address where it is read, at its site of origin
     * @param title its title
     * @param summary plain text
     * @param author who wrote it
     * @param site name of its site of origin
     * @param theme key of its theme, may be empty
     * @param label name of its theme
     * @param published when it appeared
     * @param updated when it was last corrected
     */
    record Entry(
            UUID ref,
            String address,
            String title,
            String summary,
            String author,
            String site,
            String theme,
            String label,
            Instant published,
            Instant updated) {}

    void write(List<Entry> entries, OutputStream out) throws XMLStreamException {
        var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xml:lang", head.language());
        text(
                xml,
                "id",
                "urn:uuid:" + UUID.nameUUIDFromBytes(("mosaique " + head.key()).getBytes(StandardCharsets.UTF_8)));
        text(xml, "title", head.title());
        text(xml, "subtitle", head.subtitle());
        text(xml, "updated", latest(entries).toString());
        link(xml, "self", "application/atom+xml", head.self());
        link(xml, "alternate", "text/html", head.home());
        text(xml, "icon", head.icon());
        person(xml, head.title());
        for (var entry : entries) {
            write(xml, entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private static Instant latest(List<Entry> entries) {
        return entries.stream().map(Entry::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    private static void write(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        text(xml, "id", "urn:uuid:" + entry.ref());
        text(xml, "title", entry.title());
        link(xml, "alternate", "text/html", entry.address());
        text(xml, "published", entry.published().toString());
        text(xml, "updated", entry.updated().toString());
        person(xml, entry.author().isBlank() ? entry.site() : entry.author());
        if (!entry.theme().isEmpty()) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", entry.theme());
            xml.writeAttribute("label", entry.label());
        }
        text(xml, "summary", entry.summary());
        xml.writeEndElement();
    }

    private static void person(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeStartElement("author");
        text(xml, "name", name);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String type, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", href);
    }

    private static void text(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
