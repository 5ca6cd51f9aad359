package org.mosaique.core.workflow.review.steer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.mosaique.core.access.Actor;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Revision;
import org.mosaique.core.site.DecisionRule;
import org.mosaique.core.workflow.Steps;
import org.mosaique.core.workflow.review.Conclusion;
import org.mosaique.core.workflow.review.ReviewRun;
import org.mosaique.core.workflow.review.RunChanged;

/** Brings an open review under another rule: votes stay and are counted anew, those who are expected have the whole time. */
@ApplicationScoped
public class Renewal {

    @Inject
    private Conclusion conclusion;

    @Inject
    private Steps steps;

    @Inject
    private Event<RunChanged> changes;

    /** Applies a rule; the revision is held by the caller, who has asked for the right. */
    public void apply(Revision revision, ReviewRun run, DecisionRule rule, Actor by) {
        run.follow(rule);
        if (!run.isAway()) {
            run.grantTime(steps.now());
        }
        changes.fire(RunChanged.of(run, revision.title(), RunChanged.Change.RULE_APPLIED, null, ""));
        if (revision.state() == ReviewState.IN_COMMITTEE) {
            conclusion.draw(revision, run, by);
        }
    }
}
