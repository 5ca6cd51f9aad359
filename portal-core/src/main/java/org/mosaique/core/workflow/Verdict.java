package org.mosaique.core.workflow;

/** What a member of the committee says. */
public enum Verdict {
    /** It may be published. */
    APPROVE,
    /** It should be changed first. */
    REQUEST_CHANGES
}
