package org.mosaique.core.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.content.Revision;
import org.mosaique.core.content.RevisionRepository;
import org.mosaique.core.content.Transition;
import org.mosaique.core.site.DecisionRule;
import org.mosaique.core.workflow.review.Conclusion;
import org.mosaique.core.workflow.review.RunBook;
import org.mosaique.core.workflow.review.Tally;

/** What stands between the table of moves and a move: rights, the author's own text, the rule of the review. */
@ApplicationScoped
public class MoveRules {

    private AccessControl access;
    private RevisionRepository repository;
    private RunBook book;
    private Conclusion conclusion;
    private Steps steps;

    /** For the container's proxy. */
    protected MoveRules() {}

    @Inject
    public MoveRules(
            AccessControl access, RevisionRepository repository, RunBook book, Conclusion conclusion, Steps steps) {
        this.access = access;
        this.repository = repository;
        this.book = book;
        this.conclusion = conclusion;
        this.steps = steps;
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
        if (move.isAuthorsOwn() && !isOwn(revision)) {
            access.require(Permission.CONTENT_EDIT_ANY, site);
        }
    }

    /** The key of the message that says why a move is not possible now, although allowed; empty when it is. */
    public String blockedBy(Transition move, Revision revision) {
        if (!fitsRule(move, revision)) {
            return "workflow.rule." + move.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return switch (move) {
            case APPROVE -> isOwn(revision) ? "workflow.own-text" : "";
            case SETTLE -> settleBlockedBy(revision);
            case PUBLISH_TRUSTED -> isOwn(revision) ? "" : "workflow.trusted.not-own";
            case RECALL -> isOwn(revision) ? "" : "workflow.recall.not-own";
            case RESTORE -> isOvertaken(revision) ? "workflow.restore.overtaken" : "";
            default -> "";
        };
    }

    private String settleBlockedBy(Revision revision) {
        if (isOwn(revision)) {
            return "workflow.own-text";
        }
        var now = steps.now();
        var run = book.current(revision, now);
        if (!run.rule().isByCommittee()) {
            return ""; // a newer rule took it from the committee
        }
        var stuck = conclusion.tally(revision, run, now).outcome() == Tally.Outcome.STUCK;
        return stuck || run.isLate(now) ? "" : "workflow.settle.too-early";
    }

    private boolean isOvertaken(Revision revision) {
        return revision.number() != revision.item().latestRevision()
                || !repository.open(revision.item().ref()).isEmpty();
    }

    private boolean isAllowed(Transition move, Revision revision) {
        var site = revision.item().siteKey();
        return access.allows(move.permission(), site)
                && (!move.isAuthorsOwn() || isOwn(revision) || mayForOthers(move, site));
    }

    /** Taking back is for the author alone: everybody else sends back, with a word. */
    private boolean mayForOthers(Transition move, String site) {
        return move != Transition.RECALL && access.allows(Permission.CONTENT_EDIT_ANY, site);
    }

    private boolean fitsRule(Transition move, Revision revision) {
        return switch (move) {
            case PASS_ON -> book.rule(revision).isByCommittee();
            case APPROVE -> !book.rule(revision).isByCommittee();
            case PUBLISH_TRUSTED -> book.rule(revision).rule() == DecisionRule.Kind.TRUSTED;
            default -> true;
        };
    }

    private boolean isOwn(Revision revision) {
        return revision.isBy(access.actor().ref());
    }
}
