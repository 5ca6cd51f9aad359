package org.mosaique.web.backoffice.news;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.mosaique.core.notify.NoticeKind;
import org.mosaique.core.notify.Sentences;
import org.mosaique.core.notify.reader.NewsListing;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.Page;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Links;
import org.mosaique.web.backoffice.Query;
import org.mosaique.web.backoffice.Texts;

/** Backs {@code /admin/news}: what the person was told, and what of it they have not read. Plain forms without state. */
@Named("newsBrowser")
@RequestScoped
public class NewsBrowser {

    private static final int SIZE = 25;

    private NewsListing listing;
    private Sentences sentences;
    private Bench bench;
    private Query query;
    private Texts texts;

    @Inject
    private Clock clock;

    private Page<NewsListing.Row> page;

    /** For the container's proxy. */
    protected NewsBrowser() {}

    @Inject
    public NewsBrowser(NewsListing listing, Sentences sentences, Bench bench, Query query, Texts texts) {
        this.listing = listing;
        this.sentences = sentences;
        this.bench = bench;
        this.query = query;
        this.texts = texts;
    }

    /** Does what a button asks for and leads on; else reads the page that the address asks for. */
    public void open(ExternalContext http) throws IOException {
        if (query.isPost()) {
            http.redirect(done());
        } else {
            page = listing.page(new NewsListing.Filter(isUnread(), kind()), query.page(), SIZE);
        }
    }

    private String done() {
        switch (query.text("do")) {
            case "open" -> {
                return listing.read(query.ref("notice")).path();
            }
            case "read" -> listing.read(query.ref("notice"));
            case "all" -> listing.readAll(until());
            default -> throw new NotFoundException("act " + query.text("do"));
        }
        return getLinks().from("done", query.text("do").equals("all") ? "news-all-read" : "news-read");
    }

    private Instant until() {
        try {
            return Instant.parse(query.text("until"));
        } catch (DateTimeParseException forged) {
            throw new NotFoundException("moment " + query.text("until"));
        }
    }

    /** What a notice says. */
    public String line(NewsListing.Row row) {
        return sentences.line(row.told(), texts.locale());
    }

    /** Which news are shown: {@code all}, or an empty string for those not read yet. */
    public String getShow() {
        return isUnread() ? "" : "all";
    }

    /** Whether only those are shown that were not read yet. */
    public boolean isUnread() {
        return !query.text("show").equals("all");
    }

    /** {@code true} for the choice in use, else null. */
    public String mark(boolean unread) {
        return unread == isUnread() ? "true" : null;
    }

    private NoticeKind kind() {
        return query.choice("kind", NoticeKind.class, null);
    }

    /** Whether anything narrows the list. */
    public boolean isFiltered() {
        return kind() != null;
    }

    /** {@code selected} for the kind asked for, else null. */
    public String chosen(NoticeKind kind) {
        return kind == kind() ? "selected" : null;
    }

    public List<NoticeKind> getKinds() {
        return List.of(NoticeKind.values());
    }

    public Page<NewsListing.Row> getPage() {
        return page;
    }

    /** This moment: what comes later is not read by a button of this page. */
    public Instant getNow() {
        return clock.instant();
    }

    public Links getLinks() {
        var kind = kind() == null ? "" : kind().name();
        return new Links("/admin/news", Map.of("site", bench.getSiteKey(), "show", getShow(), "kind", kind));
    }
}
