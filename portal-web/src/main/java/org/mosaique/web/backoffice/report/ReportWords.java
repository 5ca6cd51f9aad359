package org.mosaique.web.backoffice.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.mosaique.core.report.Pace;
import org.mosaique.web.backoffice.Texts;

/** Says in words what reports reckon: how long something took, which month it was, which share it is. */
@Named("reckoned")
@RequestScoped
public class ReportWords {

    @Inject
    private Texts texts;

    /** A duration in its two largest units; a dash for none. */
    public String lasting(Duration duration) {
        if (duration == null) {
            return "—";
        }
        if (duration.toDays() > 0) {
            return texts.fill("report.days", duration.toDays(), duration.toHoursPart());
        }
        return duration.toHours() > 0
                ? texts.fill("report.hours", duration.toHours(), duration.toMinutesPart())
                : texts.fill("report.minutes", duration.toMinutes());
    }

    /** The name of a month, short: mars 2026. */
    public String month(String key) {
        return DateTimeFormatter.ofPattern("MMM yyyy", texts.locale()).format(YearMonth.parse(key));
    }

    /** What a pace is of: a month or a site. */
    public String name(Pace pace) {
        return pace.key().matches("[0-9]{4}-[0-9]{2}") ? month(pace.key()) : texts.site(pace.key());
    }

    /** How many of them and which share. */
    public String part(int count, int share) {
        return texts.fill("report.part", count, share);
    }
}
