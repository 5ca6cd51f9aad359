package org.mosaique.web.publicsite.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.mosaique.web.publicsite.asset.Sending;

/** The newest of a face as a feed, in the format its address says. */
@WebServlet({"/internal/atom.xml", "/internal/rss.xml", "/internal/feed.json"})
public class FeedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Map<String, FeedFormat> FORMATS =
            Map.of("/atom.xml", new AtomFeed(), "/rss.xml", new RssFeed(), "/feed.json", new JsonFeed());

    @Inject
    private transient Newest newest;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getServletPath().substring("/internal".length());
        var format = FORMATS.get(path);
        var out = new ByteArrayOutputStream();
        try {
            format.write(newest.at(path), out);
        } catch (XMLStreamException broken) {
            throw new IOException("Cannot write the feed", broken);
        }
        Sending.fresh(request, response, format.type() + ";charset=UTF-8", out.toByteArray());
    }
}
