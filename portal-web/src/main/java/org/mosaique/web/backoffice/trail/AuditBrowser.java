package org.mosaique.web.backoffice.trail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.mosaique.core.access.Permission;
import org.mosaique.core.audit.AuditListing;
import org.mosaique.core.shared.Page;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Links;
import org.mosaique.web.backoffice.Paths;
import org.mosaique.web.backoffice.Query;
import org.mosaique.web.backoffice.Texts;

/** Backs {@code /admin/audit}: who did what, when, from where; of a site or of the whole network. */
@Named("auditBrowser")
@RequestScoped
public class AuditBrowser {

    private static final int SIZE = 30;

    /** What stands between a person and a role in the trail. */
    private static final String ROLE = " · ";

    private static final Set<String> SETTINGS = Set.of("site.changed", "site.reset");

    /** Every action that is written down, in the order of the filter. */
    private static final List<String> ACTIONS = List.of(
            "content.start",
            "content.submit",
            "content.request-changes",
            "content.pass-on",
            "content.approve",
            "vote.approve",
            "vote.request-changes",
            "content.carry",
            "content.send-back",
            "content.publish",
            "content.supersede",
            "content.take-down",
            "content.discard",
            "content.renamed",
            "account.invited",
            "account.link-sent",
            "account.password-set",
            "account.signed-in",
            "account.sign-in-failed",
            "account.disabled",
            "account.enabled",
            "account.erased",
            "mail.retried",
            "mail.abandoned",
            "site.founded",
            "site.reloaded",
            "site.changed",
            "site.reset",
            "redirect.kept",
            "redirect.removed",
            "role.given",
            "role.taken");

    @Inject
    private AuditQuery asked;

    private AuditListing listing;
    private Bench bench;
    private Query query;

    @Inject
    private Paths paths;

    @Inject
    private Texts texts;

    private Page<AuditListing.Row> page;
    private Links links;

    /** For the container's proxy. */
    protected AuditBrowser() {}

    @Inject
    public AuditBrowser(AuditListing listing, Bench bench, Query query) {
        this.listing = listing;
        this.bench = bench;
        this.query = query;
    }

    /** Reads the page that the address asks for. */
    public void open() {
        page = listing.page(asked.filter(), query.page(), SIZE);
        links = new Links("/admin/audit", asked.parameters());
    }

    /** What narrows the list. */
    public String[] getFilters() {
        return new String[] {"action", "who", "from", "to", "q"};
    }

    /** The same rows as a file. */
    public String getExport() {
        return new Links("/admin/audit/export", asked.parameters()).same();
    }

    /** Whether the whole network is shown: unless the site alone is asked for. */
    public boolean isWide() {
        return asked.isWide();
    }

    /** Whether the person may read the trail of the whole network. */
    public boolean mayWide() {
        return asked.mayWide();
    }

    /** Whether anything narrows the list. */
    public boolean isFiltered() {
        return Stream.of(getFilters())
                .anyMatch(name -> !asked.parameters().get(name).isEmpty());
    }

    /** {@code selected} for the action asked for, else null. */
    public String chosen(String action) {
        return action.equals(getAction()) ? "selected" : null;
    }

    /** {@code true} for the order in use, else null. */
    public String mark(boolean newestFirst) {
        return newestFirst == isNewestFirst() ? "true" : null;
    }

    /** Where to see what it happened to; an empty string when there is nothing to see. */
    public String href(AuditListing.Row row) {
        if (row.subject() == null) {
            return "";
        }
        return row.revision() > 0
                ? paths.review(row.subject(), row.revision())
                : bench.mayEverywhere(Permission.PEOPLE_MANAGE) ? "/admin/person?ref=" + row.subject() : "";
    }

    /** What it happened to, in words; roles by their names. */
    public String detail(AuditListing.Row row) {
        if (SETTINGS.contains(row.action())) {
            return setting(row.detail());
        }
        var at = row.detail().lastIndexOf(ROLE);
        if (!row.action().startsWith("role.") || at < 0) {
            return texts.title(row.detail());
        }
        var role = row.detail().substring(at + ROLE.length()).toUpperCase(Locale.ROOT);
        return row.detail().substring(0, at) + ROLE + texts.name("role", role);
    }

    /** An entry of a site by its name and, where it is told, the value it was given. */
    private String setting(String detail) {
        var at = detail.indexOf(ROLE);
        var entry = at < 0 ? detail : detail.substring(0, at);
        return texts.text("entry." + entry) + (at < 0 ? "" : ROLE + detail.substring(at + ROLE.length()));
    }

    /** What the address says of the scope. */
    public String getAll() {
        return asked.all();
    }

    public String getSort() {
        return isNewestFirst() ? "" : "oldest";
    }

    public boolean isNewestFirst() {
        return asked.isNewestFirst();
    }

    /** The action asked for; an empty string for all. */
    public String getAction() {
        return asked.action();
    }

    /** Who did it, as the address says. */
    public String getWho() {
        return query.text("who");
    }

    /** The first day asked for; an empty string for none. */
    public String getFrom() {
        return asked.day("from");
    }

    /** The last day asked for; an empty string for none. */
    public String getTo() {
        return asked.day("to");
    }

    public List<String> getActions() {
        return ACTIONS;
    }

    public String getText() {
        return query.text("q");
    }

    public Page<AuditListing.Row> getPage() {
        return page;
    }

    public Links getLinks() {
        return links;
    }
}
