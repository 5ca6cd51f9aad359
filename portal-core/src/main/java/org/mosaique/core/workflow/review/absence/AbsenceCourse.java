package org.mosaique.core.workflow.review.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.mosaique.core.content.Revision;
import org.mosaique.core.content.RevisionRepository;
import org.mosaique.core.workflow.Steps;
import org.mosaique.core.workflow.review.ReviewMember;
import org.mosaique.core.workflow.review.ReviewRepository;
import org.mosaique.core.workflow.review.ReviewRun;
import org.mosaique.core.workflow.review.RunChanged;
import org.mosaique.core.workflow.review.Seats;

/** Begins and ends an absence in every open review of its site. Asks for no right: the person said it, or the day came. */
@ApplicationScoped
public class AbsenceCourse {

    @Inject
    private Substitution substitution;

    @Inject
    private Waiting waiting;

    @Inject
    private ReviewRepository reviews;

    @Inject
    private RevisionRepository revisions;

    @Inject
    private Seats seats;

    @Inject
    private Steps steps;

    @Inject
    private Event<AbsenceChanged> absences;

    @Inject
    private Event<RunChanged> changes;

    /** The person is away from now on. */
    public void begin(Absence absence) {
        absence.begin();
        waiting.inEach(absence.accountRef(), absence.siteKey(), (run, revision) -> {
            substitution.begin(run, revision.title(), absence);
        });
        reviews.claimedBy(absence.accountRef()).stream()
                .filter(run -> run.siteKey().equals(absence.siteKey()))
                .forEach(run -> passOn(run, absence));
        absences.fire(AbsenceChanged.of(AbsenceChanged.Change.BEGUN, absence));
    }

    /** The person is back, or does not go. */
    public void end(Absence absence) {
        var away = absence.state() == Absence.State.RUNNING;
        absence.end();
        if (away) {
            waiting.inEach(absence.accountRef(), absence.siteKey(), (run, revision) -> {
                var voted = seats.circle(revision, run).voted();
                var used = substitution
                        .standIn(run, absence.accountRef())
                        .map(ReviewMember::accountRef)
                        .filter(voted::contains)
                        .isPresent();
                substitution.end(run, revision.title(), absence, used);
            });
        }
        absences.fire(AbsenceChanged.of(AbsenceChanged.Change.ENDED, absence));
    }

    private void passOn(ReviewRun run, Absence absence) {
        absence.substituteRef()
                .ifPresentOrElse(
                        substitute -> run.claim(substitute, absence.substituteName(), steps.now()), run::unclaim);
        var what = absence.substituteRef().isPresent() ? RunChanged.Change.CLAIMED : RunChanged.Change.RELEASED;
        var title = revisions
                .find(run.itemRef(), run.revisionNumber())
                .map(Revision::title)
                .orElse("");
        changes.fire(RunChanged.of(run, title, what, absence.substituteRef().orElse(null), absence.substituteName()));
    }
}
