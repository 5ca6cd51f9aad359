package org.mosaique.web.publicsite.feed;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;

/** A way to write a feed. */
interface FeedFormat {

    /** Its media type. */
    String type();

    /** Writes a feed in UTF-8. */
    void write(Feed feed, OutputStream out) throws IOException, XMLStreamException;
}
