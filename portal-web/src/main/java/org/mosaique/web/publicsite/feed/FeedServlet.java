package org.mosaique.web.publicsite.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.mosaique.core.content.LiveEntryListing;
import org.mosaique.core.content.LiveEntryListing.Row;
import org.mosaique.core.site.SiteUrls;
import org.mosaique.web.publicsite.Face;
import org.mosaique.web.publicsite.Stories;
import org.mosaique.web.publicsite.asset.Assets;
import org.mosaique.web.publicsite.asset.Sending;

/** The newest of a face as an Atom feed. */
@WebServlet("/internal/atom.xml")
public class FeedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 30;

    @Inject
    private transient Face face;

    @Inject
    private transient SiteUrls urls;

    @Inject
    private transient Assets assets;

    @Inject
    private transient LiveEntryListing listing;

    @Inject
    private transient Stories stories;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var rows = face.isNetwork() ? listing.latestOfNetwork(SIZE) : listing.latest(face.getKey(), SIZE);
        var out = new ByteArrayOutputStream();
        try {
            new AtomFeed(head()).write(rows.stream().map(this::entry).toList(), out);
        } catch (XMLStreamException broken) {
            throw new IOException("Cannot write the feed", broken);
        }
        Sending.fresh(request, response, "application/atom+xml;charset=UTF-8", out.toByteArray());
    }

    private AtomFeed.Head head() {
        return new AtomFeed.Head(
                face.isNetwork() ? "network" : face.getKey(),
                face.getName(),
                face.getSlogan(),
                face.getContentLang(),
                whole("/atom.xml"),
                whole("/"),
                urls.portal(assets.logo(face.getKey())));
    }

    private String whole(String path) {
        return face.isNetwork() ? urls.portal(path) : urls.canonical(face.getSite(), path);
    }

    private AtomFeed.Entry entry(Row row) {
        var story = stories.of(row);
        return new AtomFeed.Entry(
                row.itemRef(),
                stories.canonical(row),
                row.title(),
                row.summary(),
                row.authorName(),
                story.origin().name(),
                row.theme(),
                story.theme(),
                row.publishedAt(),
                row.updatedAt());
    }
}
