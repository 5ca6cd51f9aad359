package org.mosaique.core.workflow.review;

/** What a member of the committee says. */
public enum Verdict {
    /** It may be published. */
    APPROVE,
    /** Says nothing for or against it, but was there. */
    ABSTAIN,
    /** It should be changed first. */
    REQUEST_CHANGES,
    /** It must not be published as it is: with a reason, and a proposal that would lift the objection. */
    OBJECT;

    /** Whether the member speaks against publication as it is. */
    public boolean isAgainst() {
        return this == REQUEST_CHANGES || this == OBJECT;
    }

    /** Whether a reason is owed. */
    public boolean isReasonOwed() {
        return isAgainst();
    }
}
