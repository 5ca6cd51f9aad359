package org.mosaique.web.publicsite.feed;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes RSS 2.0, for readers that know no Atom. Items are named by the same identifiers as in the Atom feed. */
final class RssFeed implements FeedFormat {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

    @Override
    public String type() {
        return "application/rss+xml";
    }

    @Override
    public void write(Feed feed, OutputStream out) throws XMLStreamException {
        var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("rss");
        xml.writeAttribute("version", "2.0");
        xml.writeNamespace("atom", ATOM);
        xml.writeNamespace("dc", DUBLIN_CORE);
        xml.writeStartElement("channel");
        write(xml, feed);
        for (var entry : feed.entries()) {
            write(xml, entry);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void write(XMLStreamWriter xml, Feed feed) throws XMLStreamException {
        text(xml, "title", feed.head().title());
        text(xml, "link", feed.head().home());
        text(xml, "description", feed.head().subtitle());
        text(xml, "language", feed.head().language());
        text(xml, "lastBuildDate", date(feed.updated()));
        xml.writeEmptyElement("atom", "link", ATOM);
        xml.writeAttribute("rel", "self");
        xml.writeAttribute("type", type());
        xml.writeAttribute("href", feed.head().self());
    }

    private static void write(XMLStreamWriter xml, Feed.Entry entry) throws XMLStreamException {
        xml.writeStartElement("item");
        text(xml, "title", entry.title());
        text(xml, "link", entry.address());
        text(xml, "description", entry.summary());
        xml.writeStartElement("dc", "creator", DUBLIN_CORE);
        xml.writeCharacters(entry.by());
        xml.writeEndElement();
        xml.writeStartElement("dc", "language", DUBLIN_CORE);
        xml.writeCharacters(entry.language());
        xml.writeEndElement();
        if (!entry.theme().isEmpty()) {
            text(xml, "category", entry.label());
        }
        xml.writeStartElement("guid");
        xml.writeAttribute("isPermaLink", "false");
        xml.writeCharacters("urn:uuid:" + entry.ref());
        xml.writeEndElement();
        text(xml, "pubDate", date(entry.published()));
        xml.writeEndElement();
    }

    private static String date(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atZone(ZoneOffset.UTC));
    }

    private static void text(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
