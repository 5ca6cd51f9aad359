package org.mosaique.core.workflow.review.steer;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.mosaique.core.site.DecisionRule;

/**
 * What can be done with a review, and what there is to know about its rule.
 *
 * @param acts what the actor may do, or at least see
 * @param rule by which it is decided now
 * @param today the site's rule of today
 * @param hopeless whether the rule can't be met with those who are left
 * @param under whether it is under review at all, so that all this means something
 */
public record Helm(List<Act> acts, DecisionRule rule, DecisionRule today, boolean hopeless, boolean under)
        implements Serializable {

    /** Whether the site decides otherwise by now than when this review began. */
    public boolean isOutdated() {
        return under && !Same.as(rule, today);
    }

    /** That act, when the actor may see it. */
    public Optional<Act> act(Act.Kind kind) {
        return acts.stream().filter(act -> act.kind() == kind).findFirst();
    }
}
