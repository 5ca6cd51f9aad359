package org.mosaique.core.workflow;

import java.io.Serializable;
import org.mosaique.core.content.Transition;

/**
 * A move as a screen may offer it.
 *
 * @param transition the move
 * @param blockedBy key of the message that says why it is not possible now; empty when it is
 */
public record Move(Transition transition, String blockedBy) implements Serializable {

    /** Whether it can be made now. */
    public boolean isOpen() {
        return blockedBy.isEmpty();
    }
}
