package org.mosaique.core.workflow.review.steer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Revision;
import org.mosaique.core.site.DecisionRule;
import org.mosaique.core.workflow.Steps;
import org.mosaique.core.workflow.review.Conclusion;
import org.mosaique.core.workflow.review.ReviewRepository;
import org.mosaique.core.workflow.review.ReviewRun;
import org.mosaique.core.workflow.review.RunBook;

/** Which hands a review needs now, and why it does not take others. */
@ApplicationScoped
public class SteeringRules {

    @Inject
    private ReviewRepository reviews;

    @Inject
    private RunBook book;

    @Inject
    private Conclusion conclusion;

    @Inject
    private AccessControl access;

    @Inject
    private Steps steps;

    /** What the current actor may do, or at least see. */
    Helm helm(Revision revision) {
        var today = book.ofSite(revision);
        var run = reviews.open(revision.item().ref())
                .filter(open -> open.revisionNumber() == revision.number())
                .orElse(null);
        if (run == null) {
            return new Helm(List.of(), today, today, false, false);
        }
        var waiting = revision.state() == ReviewState.SUBMITTED || revision.state() == ReviewState.IN_COMMITTEE;
        var before = revision.state() == ReviewState.IN_COMMITTEE;
        var tally = conclusion.tally(revision, run, steps.now());
        var hopeless = before && !tally.canBeCarried();
        var helm = new Helm(List.of(), run.ownRule(), today, hopeless, true);
        var acts = waiting ? acts(revision, run, helm) : List.<Act>of();
        return new Helm(acts, run.isPutToVote() ? run.rule() : run.ownRule(), outdated(run, helm), hopeless, true);
    }

    /** After an objection was put to the vote the rule reads otherwise, but is no other one. */
    private static DecisionRule outdated(ReviewRun run, Helm helm) {
        return run.isPutToVote() && !helm.isOutdated() ? run.rule() : helm.today();
    }

    private List<Act> acts(Revision revision, ReviewRun run, Helm helm) {
        var site = run.siteKey();
        var animates = access.allows(Permission.CONTENT_REVIEW, site);
        var before = revision.state() == ReviewState.IN_COMMITTEE;
        var acts = new ArrayList<Act>();
        if (animates || (before && access.allows(Permission.CONTENT_VOTE, site))) {
            claims(revision, run, animates, acts);
        }
        if (animates) {
            acts.add(new Act(Act.Kind.MOVE_DUE, run.stoppedAt().isPresent() ? "steer.move-due.stopped" : ""));
            if (before && run.stoppedAt().isPresent()) {
                acts.add(new Act(Act.Kind.PUT_TO_VOTE, ""));
            }
            if (helm.hopeless() || (before && run.isLate(steps.now()))) {
                acts.add(new Act(Act.Kind.CALL_MEMBERS, hasNewMembers(run) ? "" : "steer.call-members.nobody"));
            }
            if (helm.isOutdated()) {
                acts.add(new Act(Act.Kind.APPLY_RULE, ""));
            }
        }
        return acts;
    }

    private void claims(Revision revision, ReviewRun run, boolean animates, List<Act> acts) {
        var actor = access.actor();
        var claimed = run.claimedBy();
        if (claimed.isEmpty()) {
            acts.add(new Act(Act.Kind.CLAIM, revision.isBy(actor.ref()) ? "workflow.own-text" : ""));
        } else if (animates || claimed.filter(actor::is).isPresent()) {
            acts.add(new Act(Act.Kind.RELEASE, ""));
        } else {
            acts.add(new Act(Act.Kind.CLAIM, "steer.claim.taken"));
        }
    }

    private boolean hasNewMembers(ReviewRun run) {
        var seated = reviews.members(run);
        return book.members(run.siteKey()).stream()
                .anyMatch(holder ->
                        seated.stream().noneMatch(member -> member.accountRef().equals(holder.account())));
    }
}
