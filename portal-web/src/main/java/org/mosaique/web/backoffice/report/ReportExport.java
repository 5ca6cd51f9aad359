package org.mosaique.web.backoffice.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.mosaique.core.report.Pace;
import org.mosaique.core.report.ReportScope;
import org.mosaique.core.report.Reports;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.web.backoffice.Query;
import org.mosaique.web.backoffice.Texts;
import org.mosaique.web.table.Download;
import org.mosaique.web.table.Table;

/** Each table of the reports as a file. Durations are hours, so that a spreadsheet can reckon with them. */
@RequestScoped
public class ReportExport implements Download {

    private static final double MINUTES = 60;

    @Inject
    private Reports reports;

    @Inject
    private ReportQuestion question;

    @Inject
    private ReportWords words;

    @Inject
    private Query query;

    @Inject
    private Texts texts;

    @Override
    public String path() {
        return "/admin/reports/export";
    }

    @Override
    public Table table() {
        var scope = question.scope();
        return switch (query.text("table")) {
            case "months" -> paces("months", reports.decisions(scope).months());
            case "sites" -> paces("sites", reports.decisions(scope).sites());
            case "waiting" -> waiting(scope);
            case "votes" -> votes(scope);
            case "silent" -> silent(scope);
            default -> throw new NotFoundException("table " + query.text("table"));
        };
    }

    private Table paces(String name, List<Pace> paces) {
        return table(
                name, paces.stream().map(this::cells).toList(), name, "decided", "median", "ninth", "back", "urgent");
    }

    private List<?> cells(Pace pace) {
        return Arrays.asList(
                words.name(pace),
                pace.decided(),
                hours(pace.took().median()),
                hours(pace.took().ninth()),
                pace.sentBack(),
                pace.urgent());
    }

    private Table waiting(ReportScope scope) {
        var rows = reports.waiting(scope).stream()
                .map(row -> List.of(
                        row.title(),
                        texts.site(row.siteKey()),
                        texts.name("state", row.state()),
                        row.author(),
                        there(row.since(), scope)))
                .toList();
        return table("waiting", rows, "title", "site", "state", "author", "since");
    }

    private Table votes(ReportScope scope) {
        var rows = reports.votes(scope).stream()
                .map(row -> List.of(row.name(), texts.site(row.siteKey()), row.votes(), there(row.last(), scope)))
                .toList();
        return table("votes", rows, "member", "site", "votes", "last");
    }

    private Table silent(ReportScope scope) {
        var rows = reports.silent(scope, question.silentSince()).stream()
                .map(row -> List.of(row.name(), texts.site(row.siteKey()), row.texts(), there(row.last(), scope)))
                .toList();
        return table("silent", rows, "author", "site", "texts", "last");
    }

    private Table table(String name, List<? extends List<?>> rows, String... columns) {
        var head = Arrays.stream(columns)
                .map(column -> texts.text("report.column." + column))
                .toList();
        return new Table(texts.text("report.file." + name), head, rows::forEach);
    }

    private static Double hours(Duration duration) {
        return duration == null ? null : duration.toMinutes() / MINUTES;
    }

    private static LocalDateTime there(Instant moment, ReportScope scope) {
        return LocalDateTime.ofInstant(moment, scope.zone());
    }
}
