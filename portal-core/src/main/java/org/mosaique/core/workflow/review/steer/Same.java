package org.mosaique.core.workflow.review.steer;

import org.mosaique.core.site.DecisionRule;

/** Whether two rules decide alike, whatever type of content each is for. */
public final class Same {

    private Same() {}

    /** Whether they decide alike; numbers that the kind of rule does not look at make no difference. */
    public static boolean as(DecisionRule one, DecisionRule other) {
        return one.rule() == other.rule()
                && one.days() == other.days()
                && (!one.isByCommittee()
                        || (one.approvals() == other.approvals()
                                && one.votes() == other.votes()
                                && one.blind() == other.blind()))
                && (one.rule() != DecisionRule.Kind.CONSENT || one.readers() == other.readers());
    }
}
