package org.mosaique.core.workflow.review.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.mosaique.core.access.Account;
import org.mosaique.core.access.AccountEvent;
import org.mosaique.core.access.AccountRepository;
import org.mosaique.core.access.Permission;
import org.mosaique.core.workflow.Steps;
import org.mosaique.core.workflow.review.ReviewMember;
import org.mosaique.core.workflow.review.ReviewRepository;
import org.mosaique.core.workflow.review.ReviewRun;
import org.mosaique.core.workflow.review.RunChanged;

/**
 * Whoever loses the role in mid-run, or whose account is shut, is not waited for any more; its votes stay. Whoever gets it
 * back sits there again. In the transaction that gives or takes.
 */
@ApplicationScoped
public class Departures {

    @Inject
    private AccountRepository accounts;

    @Inject
    private AbsenceRepository absences;

    @Inject
    private ReviewRepository reviews;

    @Inject
    private Waiting waiting;

    @Inject
    private Steps steps;

    @Inject
    private Event<RunChanged> changes;

    void on(@Observes AccountEvent event) {
        switch (event.action()) {
            case "role.taken", "role.given", "account.disabled", "account.enabled" -> look(event);
            default -> {
                // changes nothing about who may vote
            }
        }
    }

    private void look(AccountEvent event) {
        var account = event.subject();
        waiting.inEach(
                account,
                event.siteKey(),
                (run, revision) -> reviews.members(run).stream()
                        .filter(member -> member.accountRef().equals(account))
                        .forEach(seat -> seat(run, revision.title(), seat)));
        reviews.claimedBy(account).stream()
                .filter(run ->
                        !may(account, Permission.CONTENT_REVIEW, run) && !may(account, Permission.CONTENT_VOTE, run))
                .forEach(ReviewRun::unclaim);
    }

    private void seat(ReviewRun run, String title, ReviewMember seat) {
        var stays = may(seat.accountRef(), Permission.CONTENT_VOTE, run) && !isAway(seat.accountRef(), run);
        if (stays == seat.hasLeft()) {
            if (stays) {
                seat.comeBack();
            } else {
                seat.leave(steps.now());
            }
            var what = stays ? RunChanged.Change.MEMBER_BACK : RunChanged.Change.MEMBER_LEFT;
            changes.fire(RunChanged.of(run, title, what, seat.accountRef(), seat.name()));
        }
    }

    private boolean isAway(UUID account, ReviewRun run) {
        return absences.running(run.siteKey()).stream()
                .anyMatch(absence -> absence.accountRef().equals(account));
    }

    private boolean may(UUID account, Permission permission, ReviewRun run) {
        return accounts.find(account)
                        .filter(found -> found.state() != Account.State.DISABLED)
                        .isPresent()
                && accounts.rolesOf(account).stream()
                        .map(assignment -> assignment.grant())
                        .anyMatch(grant ->
                                grant.holdsOn(run.siteKey()) && grant.role().grants(permission));
    }
}
