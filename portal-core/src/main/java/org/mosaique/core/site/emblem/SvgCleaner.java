package org.mosaique.core.site.emblem;

import java.io.StringReader;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Writes a drawing anew from what {@link SvgRules} knows. What acts, or comes from elsewhere, is refused by its name; what
 * drawing programs keep for themselves is left out without a word.
 */
final class SvgCleaner {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int DEEPEST = 40;
    private static final int MOST = 5_000;

    private final StringBuilder out = new StringBuilder();
    private int depth;
    private int elements;

    String clean(String text) {
        try {
            var reader = factory().createXMLStreamReader(new StringReader(text.strip()));
            while (reader.hasNext()) {
                take(reader, reader.next());
            }
        } catch (XMLStreamException malformed) {
            throw Logo.refused("site.logo.unknown");
        }
        if (elements == 0) {
            throw Logo.refused("site.logo.unknown");
        }
        return out.append('\n').toString();
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private void take(XMLStreamReader reader, int event) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin(reader);
            case XMLStreamConstants.END_ELEMENT -> {
                depth--;
                out.append("</").append(reader.getLocalName()).append('>');
            }
            case XMLStreamConstants.CHARACTERS -> out.append(escaped(reader.getText()));
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw Logo.refused("site.logo.refused", "&" + reader.getLocalName());
            default -> {
                // comments, instructions, the document type
            }
        }
    }

    private void begin(XMLStreamReader reader) throws XMLStreamException {
        var name = reader.getLocalName();
        if (elements == 0 && !(name.equals("svg") && SVG.equals(reader.getNamespaceURI()))) {
            throw Logo.refused("site.logo.unknown");
        }
        if (!SVG.equals(reader.getNamespaceURI()) || SvgRules.isSkipped(name)) {
            skip(reader);
            return;
        }
        if (!SvgRules.isDrawn(name)) {
            throw Logo.refused("site.logo.refused", "<" + name + ">");
        }
        if (++elements > MOST || ++depth > DEEPEST) {
            throw Logo.refused("site.logo.intricate");
        }
        out.append('<').append(name);
        if (elements == 1) {
            out.append(" xmlns=\"").append(SVG).append('"');
            frame(reader);
        }
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            attribute(reader.getAttributeLocalName(index), reader.getAttributeValue(index));
        }
        out.append('>');
    }

    /** A drawing that says only how large it is gets a frame of that size: then it can be scaled. */
    private void frame(XMLStreamReader reader) {
        var width = number(reader.getAttributeValue(null, "width"));
        var height = number(reader.getAttributeValue(null, "height"));
        if (reader.getAttributeValue(null, "viewBox") != null) {
            return;
        }
        if (width.isEmpty() || height.isEmpty()) {
            throw Logo.refused("site.logo.frameless");
        }
        out.append(" viewBox=\"0 0 ").append(width).append(' ').append(height).append('"');
    }

    private static String number(String length) {
        return length != null && length.matches("[0-9.]{1,9}(px)?") ? length.replace("px", "") : "";
    }

    private void attribute(String name, String value) {
        if (SvgRules.acts(name)) {
            throw Logo.refused("site.logo.refused", name);
        }
        if (name.equals("href")) {
            if (!SvgRules.isLocal(value)) {
                throw Logo.refused("site.logo.elsewhere", value.length() > 60 ? value.substring(0, 60) : value);
            }
            write(name, value.strip());
        } else if (name.equals("style")) {
            style(value);
        } else if (SvgRules.isPaint(name)) {
            paint(name, value);
        }
    }

    /** Declarations become attributes: our content policy knows no inline styles. */
    private void style(String declarations) {
        for (var declaration : declarations.split(";")) {
            var colon = declaration.indexOf(':');
            if (colon > 0) {
                var name = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                if (SvgRules.isPaint(name) && !name.equals("d")) {
                    paint(name, declaration.substring(colon + 1).strip());
                } else if (SvgRules.fetches(declaration)) {
                    throw Logo.refused("site.logo.elsewhere", name);
                }
            }
        }
    }

    private void paint(String name, String value) {
        if (SvgRules.fetches(value)) {
            throw Logo.refused("site.logo.elsewhere", name);
        }
        write(name, value);
    }

    private void write(String name, String value) {
        var open = out.substring(out.lastIndexOf("<"));
        if (!open.contains(" " + name + "=\"")) {
            out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
        }
    }

    private static void skip(XMLStreamReader reader) throws XMLStreamException {
        for (int open = 1; open > 0; ) {
            var event = reader.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
