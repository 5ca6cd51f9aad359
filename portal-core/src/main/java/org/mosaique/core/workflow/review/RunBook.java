package org.mosaique.core.workflow.review;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.mosaique.core.access.AccountRepository;
import org.mosaique.core.access.Role;
import org.mosaique.core.content.Revision;
import org.mosaique.core.content.RevisionRepository;
import org.mosaique.core.site.DecisionRule;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.core.workflow.RevisionMoved;
import org.mosaique.core.workflow.Steps;
import org.mosaique.core.workflow.review.absence.Substitution;

/**
 * Keeps the book of reviews: begins one when a text is handed in, writes down the rule and the members, ends it with the
 * decision. Follows every move in its transaction, before anybody else is told.
 */
@ApplicationScoped
public class RunBook {

    private static final int FIRST = Interceptor.Priority.LIBRARY_BEFORE;

    private ReviewRepository reviews;
    private RevisionRepository revisions;
    private AccountRepository accounts;
    private SiteRegistry sites;
    private Steps steps;

    @Inject
    private Substitution substitution;

    /** For the container's proxy. */
    protected RunBook() {}

    @Inject
    public RunBook(
            ReviewRepository reviews,
            RevisionRepository revisions,
            AccountRepository accounts,
            SiteRegistry sites,
            Steps steps) {
        this.reviews = reviews;
        this.revisions = revisions;
        this.accounts = accounts;
        this.sites = sites;
        this.steps = steps;
    }

    void on(@Observes @Priority(FIRST) RevisionMoved move) {
        follow(move, steps.now());
    }

    /** Enters a move that was made at a moment. */
    public void follow(RevisionMoved move, Instant at) {
        var revision = revisions.find(move.itemRef(), move.revision()).orElseThrow();
        switch (move.transition()) {
            case SUBMIT -> begin(revision, at).handedInAgain(at);
            case PASS_ON -> passOn(revision, at);
            case REQUEST_CHANGES, SEND_BACK -> current(revision, at).sentBack(at);
            case APPROVE, CARRY, SETTLE -> current(revision, at).end(ReviewRun.State.CARRIED, at);
            case RECALL, DISCARD, PUBLISH_TRUSTED, PUBLISH_URGENTLY -> close(revision, at);
            case SUPERSEDE, TAKE_DOWN -> overtake(revision, at);
            case PUBLISH, RESTORE -> {
                // no review is open, and none begins
            }
        }
    }

    /** The review of a revision that is under review; one begins where there is none, as with texts of an older portal. */
    public ReviewRun current(Revision revision, Instant at) {
        return reviews.newest(revision.item().ref(), revision.number()).orElseGet(() -> begin(revision, at));
    }

    /** The rule by which a revision is decided: that of its open review, else the site's of today. */
    public DecisionRule rule(Revision revision) {
        return reviews.open(revision.item().ref())
                .filter(run -> run.revisionNumber() == revision.number())
                .map(ReviewRun::rule)
                .orElseGet(() -> ofSite(revision));
    }

    /** The site's rule of today for contents of that type. */
    public DecisionRule ofSite(Revision revision) {
        return sites.get(revision.item().siteKey()).decision(revision.item().typeKey());
    }

    /** Writes down who may vote: the active members of today. */
    public void callMembers(ReviewRun run) {
        members(run.siteKey()).stream()
                .sorted(Comparator.comparing(AccountRepository.Holder::name))
                .filter(holder -> reviews.members(run).stream()
                        .noneMatch(member -> member.accountRef().equals(holder.account())))
                .forEach(holder ->
                        reviews.add(new ReviewMember(run, holder.account(), holder.name(), holder.isEspecially())));
        substitution.seat(run);
    }

    /** The active members of a site's committee today. */
    public List<AccountRepository.Holder> members(String siteKey) {
        return accounts.holders(Role.COMMITTEE, Role.CHAIR, siteKey);
    }

    private ReviewRun begin(Revision revision, Instant at) {
        return reviews.open(revision.item().ref()).orElseGet(() -> {
            var run = new ReviewRun(revision, ofSite(revision), at);
            reviews.add(run);
            return run;
        });
    }

    private void passOn(Revision revision, Instant at) {
        var run = current(revision, at);
        run.grantTime(at);
        run.unclaim();
        if (reviews.members(run).isEmpty()) {
            callMembers(run);
        }
        reviews.members(run).forEach(ReviewMember::readAnew);
        reviews.keepText(revision, at);
    }

    private void close(Revision revision, Instant at) {
        reviews.open(revision.item().ref())
                .filter(run -> run.revisionNumber() == revision.number())
                .ifPresent(run -> run.end(ReviewRun.State.CLOSED, at));
    }

    private void overtake(Revision revision, Instant at) {
        reviews.check(revision.item().ref(), revision.number())
                .filter(AfterCheck::isOpen)
                .ifPresent(check -> check.overtake(at));
    }
}
