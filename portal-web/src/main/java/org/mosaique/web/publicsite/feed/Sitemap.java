package org.mosaique.web.publicsite.feed;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a sitemap (sitemaps.org, version 0.9). */
final class Sitemap {

    /** As many addresses as one sitemap may name. */
    static final int LIMIT = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private Sitemap() {}

    /**
     * One address.
     *
     * @param location the whole address
     * @param changed when it last changed, or null when nobody knows
     */
    record Entry(String location, Instant changed) {}

    static void write(List<Entry> entries, OutputStream out) throws XMLStreamException {
        var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("urlset");
        xml.writeDefaultNamespace(NAMESPACE);
        for (var entry : entries) {
            xml.writeStartElement("url");
            text(xml, "loc", entry.location());
            if (entry.changed() != null) {
                text(xml, "lastmod", entry.changed().toString());
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private static void text(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
