package org.mosaique.core.workflow.review.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.core.workflow.Steps;

/** Begins and ends absences on their days, which are days of the site; one a transaction, once. */
@ApplicationScoped
@Transactional
public class AbsenceClock {

    @Inject
    private AbsenceRepository absences;

    @Inject
    private AbsenceCourse course;

    @Inject
    private SiteRegistry sites;

    @Inject
    private Steps steps;

    /** The absences whose first day has come, or whose last day has passed. */
    public List<UUID> due() {
        var nowhereLater = steps.now().atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1);
        return absences.near(nowhereLater).stream()
                .filter(this::isDue)
                .map(Absence::ref)
                .toList();
    }

    /** Begins or ends one of them, unless somebody else has done so. */
    public void perform(UUID ref) {
        absences.hold(ref).filter(this::isDue).ifPresent(absence -> {
            if (today(absence).isAfter(absence.span().to())) {
                course.end(absence);
            } else {
                course.begin(absence);
            }
        });
    }

    private boolean isDue(Absence absence) {
        var today = today(absence);
        return switch (absence.state()) {
            case PLANNED -> !today.isBefore(absence.span().from());
            case RUNNING -> today.isAfter(absence.span().to());
            case OVER -> false;
        };
    }

    private LocalDate today(Absence absence) {
        var zone = sites.find(absence.siteKey()).orElseGet(sites::network).timeZone();
        return steps.now().atZone(zone).toLocalDate();
    }
}
