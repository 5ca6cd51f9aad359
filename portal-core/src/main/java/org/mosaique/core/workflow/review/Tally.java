package org.mosaique.core.workflow.review;

import java.util.Collection;
import org.mosaique.core.site.DecisionRule;

/**
 * How a round of votes stands.
 *
 * @param approvals how many approve
 * @param requests how many ask for changes
 * @param needed how many of either decide
 */
public record Tally(long approvals, long requests, int needed) {

    /** What the votes say so far. */
    public enum Outcome {
        /** More votes are needed. */
        OPEN,
        /** Enough members approve. */
        CARRIED,
        /** Enough members ask for changes. */
        SENT_BACK
    }

    /** Counts votes under a rule. */
    public static Tally of(Collection<Verdict> votes, DecisionRule rule) {
        var approvals =
                votes.stream().filter(verdict -> verdict == Verdict.APPROVE).count();
        return new Tally(approvals, votes.size() - approvals, rule.approvals());
    }

    /** What the votes say: whichever side reaches the number first. */
    public Outcome outcome() {
        if (approvals >= needed) {
            return Outcome.CARRIED;
        }
        return requests >= needed ? Outcome.SENT_BACK : Outcome.OPEN;
    }
}
