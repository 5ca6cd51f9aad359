package org.mosaique.core.content;

import java.util.Arrays;
import java.util.List;

/** Where one revision is in its course. */
public enum ReviewState {
    /** On its author's desk. */
    DRAFT,
    /** Handed in; an animator is expected to look. */
    SUBMITTED,
    /** Before the editorial committee. */
    IN_COMMITTEE,
    /** Sent back with a note; its author is expected to mend it. */
    CHANGES_REQUESTED,
    /** Approved, to be published by hand. */
    APPROVED,
    /** What the public reads. */
    PUBLISHED,
    /** Was public until a later revision was published. */
    SUPERSEDED,
    /** Was public until it was taken down. */
    WITHDRAWN,
    /** Given up before it was public. */
    DISCARDED;

    /** Those in which somebody is still expected to act. */
    public static List<ReviewState> open() {
        return Arrays.stream(values()).filter(ReviewState::isOpen).toList();
    }

    /** Whether the body may still be rewritten. */
    public boolean isEditable() {
        return this == DRAFT || this == CHANGES_REQUESTED;
    }

    /** Whether the text may be changed while others look at it; their votes are then cast anew. */
    public boolean isUnderReview() {
        return this == SUBMITTED || this == IN_COMMITTEE;
    }

    /** Whether the text may still be changed at all. */
    public boolean isRewritable() {
        return isEditable() || isUnderReview();
    }

    /** Whether somebody is still expected to act on it. */
    public boolean isOpen() {
        return isEditable() || this == SUBMITTED || this == IN_COMMITTEE || this == APPROVED;
    }
}
