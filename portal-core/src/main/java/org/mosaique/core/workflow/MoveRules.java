package org.mosaique.core.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.content.Revision;
import org.mosaique.core.content.Transition;
import org.mosaique.core.site.SiteRegistry;

/** What stands between the table of moves and a move: rights, the author's own text, the site's decision rule. */
@ApplicationScoped
public class MoveRules {

    private AccessControl access;
    private SiteRegistry sites;

    /** For the container's proxy. */
    protected MoveRules() {}

    @Inject
    public MoveRules(AccessControl access, SiteRegistry sites) {
        this.access = access;
        this.sites = sites;
    }

    /** The moves that the current actor may make or at least see from here, in the order of the table. */
    public List<Move> offered(Revision revision) {
        return Transition.offeredFrom(revision.state()).stream()
                .filter(move -> isAllowed(move, revision) && fitsRule(move, revision))
                .map(move -> new Move(move, blockedBy(move, revision)))
                .toList();
    }

    /** Refuses a move to whoever has no right to it. */
    public void require(Transition move, Revision revision) {
        var site = revision.item().siteKey();
        access.require(move.permission(), site);
        if (isAuthorsOwn(move) && !revision.isBy(access.actor().ref())) {
            access.require(Permission.CONTENT_EDIT_ANY, site);
        }
    }

    /** The key of the message that says why a move is not possible now, although allowed; empty when it is. */
    public String blockedBy(Transition move, Revision revision) {
        if (!fitsRule(move, revision)) {
            return "workflow.rule." + move.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        if (move == Transition.APPROVE && revision.isBy(access.actor().ref())) {
            return "workflow.own-text";
        }
        return "";
    }

    private boolean isAllowed(Transition move, Revision revision) {
        var site = revision.item().siteKey();
        var own = revision.isBy(access.actor().ref());
        return access.allows(move.permission(), site)
                && (!isAuthorsOwn(move) || own || access.allows(Permission.CONTENT_EDIT_ANY, site));
    }

    private boolean fitsRule(Transition move, Revision revision) {
        var byCommittee = sites.get(revision.item().siteKey()).decision().isByCommittee();
        return switch (move) {
            case PASS_ON -> byCommittee;
            case APPROVE -> !byCommittee;
            default -> true;
        };
    }

    private static boolean isAuthorsOwn(Transition move) {
        return move == Transition.SUBMIT || move == Transition.DISCARD;
    }
}
