package org.mosaique.web.backoffice.trail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mosaique.core.access.Permission;
import org.mosaique.core.audit.AuditListing;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Query;

/** What the address asks of the audit trail, for its page and for its export. Days are those of the site one is on. */
@RequestScoped
public class AuditQuery {

    private Bench bench;
    private Query query;

    /** For the container's proxy. */
    protected AuditQuery() {}

    @Inject
    public AuditQuery(Bench bench, Query query) {
        this.bench = bench;
        this.query = query;
    }

    AuditListing.Filter filter() {
        return new AuditListing.Filter(
                isWide() ? "" : bench.getSiteKey(),
                action(),
                query.text("who"),
                query.text("q"),
                begin(day("from")),
                end(day("to")),
                isNewestFirst());
    }

    /** What the address says, to say it again. */
    Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("site", bench.getSiteKey());
        parameters.put("all", all());
        parameters.put("action", action());
        parameters.put("who", query.text("who"));
        parameters.put("from", day("from"));
        parameters.put("to", day("to"));
        parameters.put("q", query.text("q"));
        parameters.put("sort", isNewestFirst() ? "" : "oldest");
        return parameters;
    }

    boolean isWide() {
        return mayWide() && !query.text("all").equals("no");
    }

    boolean mayWide() {
        return bench.mayEverywhere(Permission.AUDIT_READ);
    }

    String all() {
        return isWide() ? "" : "no";
    }

    boolean isNewestFirst() {
        return !query.text("sort").equals("oldest");
    }

    /** The action asked for; an empty string for all. */
    String action() {
        return query.text("action").matches("[a-z.-]{1,60}") ? query.text("action") : "";
    }

    /** A day as the address names it; an empty string for none, and for what is none. */
    String day(String name) {
        try {
            return query.text(name).isEmpty()
                    ? ""
                    : LocalDate.parse(query.text(name)).toString();
        } catch (DateTimeParseException none) {
            return "";
        }
    }

    private Instant begin(String day) {
        return day.isEmpty()
                ? null
                : LocalDate.parse(day).atStartOfDay(bench.getSite().timeZone()).toInstant();
    }

    private Instant end(String day) {
        return day.isEmpty()
                ? null
                : LocalDate.parse(day)
                        .plusDays(1)
                        .atStartOfDay(bench.getSite().timeZone())
                        .toInstant();
    }
}
