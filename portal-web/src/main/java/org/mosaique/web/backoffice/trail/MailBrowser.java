package org.mosaique.web.backoffice.trail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.mosaique.core.notify.MailListing;
import org.mosaique.core.shared.Page;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Links;
import org.mosaique.web.backoffice.Query;

/** Backs {@code /admin/mails}: the mails that were sent or, without a mail server, kept to be read here; or one of them. */
@Named("mailBrowser")
@RequestScoped
public class MailBrowser {

    private static final int SIZE = 25;

    private MailListing listing;
    private Bench bench;
    private Query query;

    private Page<MailListing.Row> page;
    private MailListing.Row mail;

    /** For the container's proxy. */
    protected MailBrowser() {}

    @Inject
    public MailBrowser(MailListing listing, Bench bench, Query query) {
        this.listing = listing;
        this.bench = bench;
        this.query = query;
    }

    /** Reads the mail or the page that the address asks for. */
    public void open() {
        if (query.text("ref").isEmpty()) {
            page = listing.page(getText(), isNewestFirst(), query.page(), SIZE);
        } else {
            mail = listing.find(query.ref("ref"));
        }
    }

    /** Whether one mail is shown. */
    public boolean isOne() {
        return mail != null;
    }

    /** The address of one mail. */
    public String href(MailListing.Row row) {
        return "/admin/mails?site=" + bench.getSiteKey() + "&ref=" + row.ref();
    }

    public MailListing.Row getMail() {
        return mail;
    }

    /** {@code true} for the order in use, else null. */
    public String mark(boolean newestFirst) {
        return newestFirst == isNewestFirst() ? "true" : null;
    }

    public String getSort() {
        return isNewestFirst() ? "" : "oldest";
    }

    public boolean isNewestFirst() {
        return !query.text("sort").equals("oldest");
    }

    public String getText() {
        return query.text("q");
    }

    public Page<MailListing.Row> getPage() {
        return page;
    }

    public Links getLinks() {
        return new Links("/admin/mails", Map.of("site", bench.getSiteKey(), "q", getText(), "sort", getSort()));
    }
}
