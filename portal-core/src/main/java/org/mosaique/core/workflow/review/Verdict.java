package org.mosaique.core.workflow.review;

/** What a member of the committee says. */
public enum Verdict {
    /** It may be published. */
    APPROVE,
    /** It should be changed first. */
    REQUEST_CHANGES
}
