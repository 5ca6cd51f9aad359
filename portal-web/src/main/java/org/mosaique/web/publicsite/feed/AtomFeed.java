package org.mosaique.web.publicsite.feed;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an Atom feed (RFC 4287). Identifiers do not hang on host names: entries are named by their item, the feed by the
 * key of its face.
 */
final class AtomFeed implements FeedFormat {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    @Override
    public String type() {
        return "application/atom+xml";
    }

    @Override
    public void write(Feed feed, OutputStream out) throws XMLStreamException {
        var head = feed.head();
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
        text(xml, "updated", feed.updated().toString());
        link(xml, "self", type(), head.self());
        link(xml, "alternate", "text/html", head.home());
        text(xml, "icon", head.icon());
        person(xml, head.title());
        for (var entry : feed.entries()) {
            write(xml, entry, head.language());
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private static void write(XMLStreamWriter xml, Feed.Entry entry, String usual) throws XMLStreamException {
        xml.writeStartElement("entry");
        if (!entry.language().equals(usual)) {
            xml.writeAttribute("xml:lang", entry.language());
        }
        text(xml, "id", "urn:uuid:" + entry.ref());
        text(xml, "title", entry.title());
        link(xml, "alternate", "text/html", entry.address());
        text(xml, "published", entry.published().toString());
        text(xml, "updated", entry.updated().toString());
        person(xml, entry.by());
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
