package org.mosaique.core.workflow.review.steer;

import java.io.Serializable;

/**
 * Something that a person may do with a review, as a screen offers it.
 *
 * @param blockedBy key of the message that says why it is not possible now, and what would make it so; empty when it is
 */
public record Act(Kind kind, String blockedBy) implements Serializable {

    /** What may be done. */
    public enum Kind {
        /** Say that one sees to it. */
        CLAIM,
        /** Say that nobody in particular sees to it any more. */
        RELEASE,
        /** Give it more time, or less, with a reason. */
        MOVE_DUE,
        /** Where somebody objects: let the committee vote. */
        PUT_TO_VOTE,
        /** Where too few are left: call the members of today. */
        CALL_MEMBERS,
        /** Count by the rule of today. */
        APPLY_RULE
    }

    /** Whether it can be done now. */
    public boolean isOpen() {
        return blockedBy.isEmpty();
    }
}
