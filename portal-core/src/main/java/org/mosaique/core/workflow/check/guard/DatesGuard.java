package org.mosaique.core.workflow.check.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mosaique.core.content.RichText;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.core.site.check.Rigour;
import org.mosaique.core.spi.PublicationGuard;
import org.mosaique.core.spi.Submission;

/** Days exist, fall on the weekday that is told, and lie in order within reach of today. */
@ApplicationScoped
public class DatesGuard implements PublicationGuard {

    private static final int YEARS_BACK = 1;
    private static final int YEARS_AHEAD = 5;

    private SiteRegistry sites;
    private Clock clock;

    /** For the container's proxy. */
    protected DatesGuard() {}

    @Inject
    public DatesGuard(SiteRegistry sites, Clock clock) {
        this.sites = sites;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "dates";
    }

    @Override
    public int place() {
        return 60;
    }

    @Override
    public Rigour usual() {
        return Rigour.ADVISING;
    }

    @Override
    public boolean concerns(Submission submission) {
        return !submission.body().dates().isEmpty() || TextDates.areIn(words(submission));
    }

    @Override
    public List<Objection> objections(Submission submission) {
        var zone = sites.get(submission.siteKey()).timeZone();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var objections = new ArrayList<>(TextDates.objections(words(submission), today));
        var dates = submission.body().dates();
        for (int index = 0; index < dates.size(); index++) {
            var date = dates.get(index);
            if (date.isBefore(today.minusYears(YEARS_BACK)) || date.isAfter(today.plusYears(YEARS_AHEAD))) {
                objections.add(Objection.at("dates", "check.dates.far", date));
            }
            if (index > 0 && date.isBefore(dates.get(index - 1))) {
                objections.add(Objection.at("dates", "check.dates.order", date, dates.get(index - 1)));
            }
        }
        return objections;
    }

    /** Only French months are known; a text in another language has its dates in its own fields or nowhere. */
    private static String words(Submission submission) {
        var language = submission.body().language();
        return language.isEmpty() || language.equals("fr")
                ? submission.teaser().summary() + "\n"
                        + RichText.plain(submission.body().text())
                : "";
    }
}
