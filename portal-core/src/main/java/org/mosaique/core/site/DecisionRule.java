package org.mosaique.core.site;

/**
 * How a site decides on what is submitted to it.
 *
 * @param kind who decides
 * @param approvals how many members of the committee must approve, 1 to 9; not asked for under {@link Kind#ANIMATOR}
 */
public record DecisionRule(Kind kind, int approvals) {

    /** Who decides. */
    public enum Kind {
        /** One animator's approval is enough. */
        ANIMATOR,
        /** A number of members of the editorial committee. */
        QUORUM
    }

    /** What a site gets that says nothing: two members of the committee. */
    public static final DecisionRule DEFAULT = new DecisionRule(Kind.QUORUM, 2);

    public DecisionRule {
        if (approvals < 1 || approvals > 9) {
            throw new IllegalArgumentException("approvals must be 1 to 9, not " + approvals);
        }
    }

    /** Whether the editorial committee votes. */
    public boolean isByCommittee() {
        return kind == Kind.QUORUM;
    }
}
