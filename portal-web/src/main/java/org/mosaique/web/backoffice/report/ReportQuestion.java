package org.mosaique.web.backoffice.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mosaique.core.access.Permission;
import org.mosaique.core.report.ReportScope;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Query;

/** What an address asks of the reports: which sites, how many months, which silence. */
@RequestScoped
public class ReportQuestion {

    /** The lengths of time that are offered, in months. */
    static final List<Integer> MONTHS = List.of(3, 6, 12, 24);

    private static final int USUAL = 12;
    private static final int USUAL_SILENCE = 6;

    @Inject
    private Bench bench;

    @Inject
    private Query query;

    @Inject
    private Clock clock;

    /** The scope: whole months before this one, and this one up to now. */
    public ReportScope scope() {
        var zone = bench.getSite().timeZone();
        var first = today().withDayOfMonth(1).minusMonths(months() - 1L);
        return new ReportScope(
                isWide() ? "" : bench.getSiteKey(), first.atStartOfDay(zone).toInstant(), clock.instant(), zone);
    }

    /** Since when somebody has to have written nothing to be silent. */
    public Instant silentSince() {
        return today().minusMonths(silence())
                .atStartOfDay(bench.getSite().timeZone())
                .toInstant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), bench.getSite().timeZone());
    }

    /** How many months are looked at. */
    public int months() {
        return oneOf("months", USUAL);
    }

    /** After how many months somebody is silent. */
    public int silence() {
        return oneOf("silent", USUAL_SILENCE);
    }

    private int oneOf(String name, int usual) {
        var asked = query.text(name);
        return asked.matches("[0-9]{1,2}") && MONTHS.contains(Integer.valueOf(asked)) ? Integer.parseInt(asked) : usual;
    }

    /** Whether the whole network is asked for. */
    public boolean isWide() {
        return mayWide() && query.text("all").equals("yes");
    }

    /** Whether the person may ask for the whole network. */
    public boolean mayWide() {
        return bench.mayEverywhere(Permission.CONTENT_READ_ANY);
    }

    /** What of it stands in the address. */
    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("site", bench.getSiteKey());
        parameters.put("all", isWide() ? "yes" : "");
        parameters.put("months", months() == USUAL ? "" : String.valueOf(months()));
        parameters.put("silent", silence() == USUAL_SILENCE ? "" : String.valueOf(silence()));
        return parameters;
    }
}
