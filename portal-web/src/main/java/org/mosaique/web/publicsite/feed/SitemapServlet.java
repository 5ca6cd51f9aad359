package org.mosaique.web.publicsite.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.mosaique.core.content.LiveEntryListing;
import org.mosaique.core.site.SiteUrls;
import org.mosaique.web.publicsite.Face;
import org.mosaique.web.publicsite.Stories;
import org.mosaique.web.publicsite.asset.Sending;
import org.mosaique.web.publicsite.feed.Sitemap.Entry;
import org.mosaique.web.publicsite.page.SitePages;
import org.mosaique.web.publicsite.record.DataPages;

/**
 * The addresses of a face for search engines: its home, its list, its pages, and what it is the origin of. What it shows of
 * others is named by the sitemap of their origin alone: that is the address to keep, and a sitemap speaks for its own host.
 */
@WebServlet("/internal/sitemap.xml")
public class SitemapServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Face face;

    @Inject
    private transient SiteUrls urls;

    @Inject
    private transient SitePages pages;

    @Inject
    private transient DataPages dataPages;

    @Inject
    private transient LiveEntryListing listing;

    @Inject
    private transient Stories stories;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var out = new ByteArrayOutputStream();
        try {
            Sitemap.write(face.isNetwork() ? network() : site(), out);
        } catch (XMLStreamException broken) {
            throw new IOException("Cannot write the sitemap", broken);
        }
        Sending.fresh(request, response, "application/xml;charset=UTF-8", out.toByteArray());
    }

    private List<Entry> network() {
        var newest = listing.latestOfNetwork(1).stream()
                .map(LiveEntryListing.Row::updatedAt)
                .findFirst();
        var entries = new ArrayList<Entry>();
        entries.add(new Entry(urls.portal("/"), newest.orElse(null)));
        pages.of(face.getSite()).forEach(page -> entries.add(new Entry(urls.portal(page.path()), null)));
        return entries;
    }

    private List<Entry> site() {
        var own = listing.own(face.getKey(), Sitemap.LIMIT);
        var newest = own.stream()
                .map(LiveEntryListing.Row::updatedAt)
                .max(Instant::compareTo)
                .orElse(null);
        var entries = new ArrayList<Entry>();
        entries.add(new Entry(whole("/"), newest));
        if (face.getSite().modules().contains("articles")) {
            entries.add(new Entry(whole("/articles"), newest));
        }
        pages.of(face.getSite()).forEach(page -> entries.add(new Entry(whole(page.path()), null)));
        dataPages.of(face.getSite()).forEach(path -> entries.add(new Entry(whole(path), null)));
        own.forEach(row -> entries.add(new Entry(stories.canonical(row), row.updatedAt())));
        return entries;
    }

    private String whole(String path) {
        return urls.canonical(face.getSite(), path);
    }
}
