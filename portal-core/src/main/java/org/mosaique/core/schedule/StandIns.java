package org.mosaique.core.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.mosaique.core.workflow.review.absence.AbsenceRepository;

/** Who looks after somebody's contents while that person is away. */
@ApplicationScoped
public class StandIns {

    private AbsenceRepository absences;

    /** For the container's proxy. */
    protected StandIns() {}

    @Inject
    public StandIns(AbsenceRepository absences) {
        this.absences = absences;
    }

    /** Whoever stands in for a person on a site now; empty when that person is there, or nobody does. */
    Optional<UUID> of(String siteKey, UUID account) {
        return absences.running(siteKey).stream()
                .filter(absence -> absence.accountRef().equals(account))
                .flatMap(absence -> absence.substituteRef().stream())
                .findFirst();
    }
}
