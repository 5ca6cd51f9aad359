package org.mosaique.core.workflow.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mosaique.core.access.ForbiddenException;
import org.mosaique.core.content.IllegalTransitionException;
import org.mosaique.core.content.Revision;
import org.mosaique.core.content.Transition;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.workflow.MoveRules;
import org.mosaique.core.workflow.Revisions;

/** Asks the table of moves and its rules whether the current actor could make a move, for acts that make it for many. */
@ApplicationScoped
public class Foreseen {

    private MoveRules rules;
    private Revisions revisions;

    /** For the container's proxy. */
    protected Foreseen() {}

    @Inject
    public Foreseen(MoveRules rules, Revisions revisions) {
        this.rules = rules;
        this.revisions = revisions;
    }

    /** Passes when the move would be made now; throws what making it would throw. */
    public void require(Transition move, Revision revision) {
        rules.require(move, revision);
        if (!move.isAllowedFrom(revision.state())) {
            throw new IllegalTransitionException(move, revision.state());
        }
        var blocked = rules.blockedBy(move, revision);
        if (!blocked.isEmpty()) {
            throw RefusedException.because(blocked);
        }
        if (move == Transition.SUBMIT || move == Transition.PUBLISH) {
            var objections = revisions.objections(revision);
            if (!objections.isEmpty()) {
                throw new RefusedException(objections);
            }
        }
    }

    /** Whether the move would be made now. */
    public boolean allows(Transition move, Revision revision) {
        try {
            require(move, revision);
            return true;
        } catch (RefusedException | IllegalTransitionException | ForbiddenException no) {
            return false;
        }
    }
}
