package org.mosaique.core.workflow.review.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.mosaique.core.workflow.Steps;
import org.mosaique.core.workflow.review.ReviewMember;
import org.mosaique.core.workflow.review.ReviewRepository;
import org.mosaique.core.workflow.review.ReviewRun;
import org.mosaique.core.workflow.review.RunChanged;

/**
 * Takes absences into account in one review: who is away is not waited for, who stands in gets the seat when it has none of
 * its own, and what the absent person said that it sees to. Counts no votes: the caller draws the conclusion.
 */
@ApplicationScoped
public class Substitution {

    @Inject
    private ReviewRepository reviews;

    @Inject
    private AbsenceRepository absences;

    @Inject
    private Steps steps;

    @Inject
    private Event<RunChanged> changes;

    /** In a review whose members were called just now. */
    public void seat(ReviewRun run) {
        absences.running(run.siteKey()).forEach(absence -> {
            seatOf(run, absence.accountRef())
                    .filter(seat -> !seat.hasLeft())
                    .ifPresent(seat -> seat.leave(steps.now()));
            takeSeat(run, absence);
        });
    }

    /** In an open review: the person goes away. */
    public void begin(ReviewRun run, String title, Absence absence) {
        seatOf(run, absence.accountRef()).filter(seat -> !seat.hasLeft()).ifPresent(seat -> {
            seat.leave(steps.now());
            tell(run, title, RunChanged.Change.MEMBER_LEFT, absence);
        });
        takeSeat(run, absence);
    }

    /** In an open review: the person is back; the substitute keeps the seat where it has used it. */
    public void end(ReviewRun run, String title, Absence absence, boolean used) {
        seatOf(run, absence.accountRef()).filter(ReviewMember::hasLeft).ifPresent(seat -> {
            seat.comeBack();
            tell(run, title, RunChanged.Change.MEMBER_BACK, absence);
        });
        if (!used) {
            standIn(run, absence.accountRef()).ifPresent(seat -> seat.leave(steps.now()));
        }
    }

    /** Whoever stands in for a person in a review. */
    public Optional<ReviewMember> standIn(ReviewRun run, UUID absent) {
        return reviews.members(run).stream()
                .filter(member -> member.standsFor().filter(absent::equals).isPresent())
                .findFirst();
    }

    private void takeSeat(ReviewRun run, Absence absence) {
        var substitute = absence.substituteRef();
        if (substitute.isEmpty() || seatOf(run, absence.accountRef()).isEmpty()) {
            return;
        }
        seatOf(run, substitute.get())
                .ifPresentOrElse(
                        seat -> seat.standsFor()
                                .filter(absence.accountRef()::equals)
                                .ifPresent(again -> seat.comeBack()),
                        () -> reviews.add(new ReviewMember(
                                run, substitute.get(), absence.substituteName(), false, absence.accountRef())));
    }

    private Optional<ReviewMember> seatOf(ReviewRun run, UUID account) {
        return reviews.members(run).stream()
                .filter(member -> member.accountRef().equals(account))
                .findFirst();
    }

    private void tell(ReviewRun run, String title, RunChanged.Change what, Absence absence) {
        changes.fire(RunChanged.of(run, title, what, absence.accountRef(), absence.name()));
    }
}
