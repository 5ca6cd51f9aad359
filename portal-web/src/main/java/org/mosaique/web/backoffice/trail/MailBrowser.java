package org.mosaique.web.backoffice.trail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.mosaique.core.notify.MailDesk;
import org.mosaique.core.notify.MailListing;
import org.mosaique.core.notify.MailMessage;
import org.mosaique.core.shared.Page;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Links;
import org.mosaique.web.backoffice.Query;
import org.mosaique.web.backoffice.Texts;

/** Backs {@code /admin/mails}: the mails that were sent or, without a mail server, kept to be read here; or one of them. */
@Named("mailBrowser")
@RequestScoped
public class MailBrowser {

    private static final int SIZE = 25;

    private MailListing listing;
    private Bench bench;
    private Query query;

    @Inject
    private MailDesk desk;

    @Inject
    private Texts texts;

    private String problem;
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

    /** Does what a button asks for and leads on; else reads the mail or the page that the address asks for. */
    public void open(ExternalContext http) throws IOException {
        if (query.isPost()) {
            act(http);
        }
        if (query.text("ref").isEmpty()) {
            page = listing.page(new MailListing.Filter(getText(), state(), isNewestFirst()), query.page(), SIZE);
        } else {
            mail = listing.find(query.ref("ref"));
        }
    }

    private void act(ExternalContext http) throws IOException {
        var retries = query.text("do").equals("retry");
        try {
            if (retries) {
                desk.retry(query.ref("ref"));
            } else {
                desk.abandon(query.ref("ref"));
            }
            http.redirect("/admin/mails?site=" + bench.getSiteKey() + "&ref=" + query.ref("ref") + "&done="
                    + (retries ? "mail-retried" : "mail-abandoned"));
        } catch (RefusedException refused) {
            problem = texts.objection(refused.objections().get(0));
        }
    }

    /** What went wrong, in words; null when nothing did. */
    public String getProblem() {
        return problem;
    }

    /** Whether it can be tried at once. */
    public boolean isRetriable() {
        return mail.state().isRetriable();
    }

    /** Whether it can be kept from being sent. */
    public boolean isAbandonable() {
        return mail.state().isAbandonable();
    }

    /** What trying it is called. */
    public String getRetryKey() {
        return isUnknown() ? "backoffice.mails.again" : "backoffice.mails.retry";
    }

    /** Whether a second copy may arrive. */
    public boolean isUnknown() {
        return mail.state() == MailMessage.State.UNKNOWN;
    }

    private MailMessage.State state() {
        return query.choice("state", MailMessage.State.class, null);
    }

    /** {@code selected} for the state asked for, else null. */
    public String chosen(MailMessage.State state) {
        return state == state() ? "selected" : null;
    }

    public List<MailMessage.State> getStates() {
        return List.of(MailMessage.State.values());
    }

    /** Whether anything narrows the list. */
    public boolean isFiltered() {
        return state() != null || !getText().isEmpty();
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
        var state = state() == null ? "" : state().name();
        return new Links(
                "/admin/mails", Map.of("site", bench.getSiteKey(), "q", getText(), "state", state, "sort", getSort()));
    }
}
