package org.mosaique.web.backoffice.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.mosaique.core.report.Decisions;
import org.mosaique.core.report.Pace;
import org.mosaique.core.report.Reports;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Links;
import org.mosaique.web.backoffice.Paths;
import org.mosaique.web.backoffice.report.Chart.Value;

/** Backs {@code /admin/reports}: how deciding went, what waits, who votes, who fell silent; on a site or in the network. */
@Named("reportPage")
@RequestScoped
public class ReportPage {

    private static final int SHOWN = 20;

    @Inject
    private Reports reports;

    @Inject
    private ReportQuestion question;

    @Inject
    private ReportWords words;

    @Inject
    private Bench bench;

    @Inject
    private Paths paths;

    @Inject
    private Clock clock;

    private Decisions decisions;
    private List<Reports.Waiting> waiting = List.of();
    private List<Reports.Votes> votes = List.of();
    private List<Reports.Silent> silent = List.of();
    private Chart months;
    private Chart sites;
    private Chart voters;
    private Chart ages;

    /** Reads the report that the address asks for. */
    public void open() {
        var scope = question.scope();
        decisions = reports.decisions(scope);
        waiting = reports.waiting(scope);
        votes = reports.votes(scope);
        silent = reports.silent(scope, question.silentSince());
        months = paces(decisions.months());
        sites = paces(decisions.sites());
        voters = Chart.of(votes.stream()
                .limit(SHOWN)
                .map(each -> new Value(each.name(), each.votes(), 0, String.valueOf(each.votes())))
                .toList());
        ages = Chart.of(waiting.stream()
                .limit(SHOWN)
                .map(each -> new Value(each.title(), age(each).toHours(), 0, words.lasting(age(each))))
                .toList());
    }

    private Chart paces(List<Pace> paces) {
        return Chart.of(paces.stream()
                .filter(pace -> Objects.nonNull(pace.took().median()))
                .map(pace -> new Value(
                        words.name(pace),
                        pace.took().median().toMinutes(),
                        pace.took().ninth().toMinutes(),
                        words.lasting(pace.took().median())))
                .toList());
    }

    /** How long it waits. */
    public Duration age(Reports.Waiting row) {
        return Duration.between(row.since(), clock.instant());
    }

    /** Where what waits is read. */
    public String href(Reports.Waiting row) {
        return paths.review(row.itemRef(), row.number());
    }

    /** Where a table is had as a file. */
    public String export(String table) {
        return new Links("/admin/reports/export", question.parameters()).from("table", table);
    }

    public Decisions getDecisions() {
        return decisions;
    }

    /** What waits longest; all of it is in the file. */
    public List<Reports.Waiting> getWaiting() {
        return waiting.stream().limit(SHOWN).toList();
    }

    /** How many texts wait. */
    public int getWaitingCount() {
        return waiting.size();
    }

    public List<Reports.Votes> getVotes() {
        return votes;
    }

    public List<Reports.Silent> getSilent() {
        return silent;
    }

    public Chart getMonths() {
        return months;
    }

    public Chart getSites() {
        return sites;
    }

    public Chart getVoters() {
        return voters;
    }

    public Chart getAges() {
        return ages;
    }

    public Links getLinks() {
        return new Links("/admin/reports", question.parameters());
    }

    /** The lengths of time one may ask for. */
    public List<Integer> getChoices() {
        return ReportQuestion.MONTHS;
    }

    /** {@code true} for the time that is looked at, else null. */
    public String mark(int candidate) {
        return candidate == question.months() ? "true" : null;
    }

    /** {@code true} for the silence that is asked for, else null. */
    public String markSilent(int candidate) {
        return candidate == question.silence() ? "true" : null;
    }

    /** Whether it is about the whole network. */
    public boolean isWide() {
        return question.isWide();
    }

    /** Whether the person may look at the whole network. */
    public boolean mayWide() {
        return question.mayWide();
    }

    /** What it is about. */
    public String getAbout() {
        return isWide() ? "*" : bench.getSiteKey();
    }
}
