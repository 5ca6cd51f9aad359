package org.mosaique.web.backoffice.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mosaique.core.access.Permission;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.site.DecisionRule;
import org.mosaique.core.workflow.DraftView;
import org.mosaique.core.workflow.review.Committee;
import org.mosaique.core.workflow.review.Tally;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Moments;
import org.mosaique.web.backoffice.Paths;
import org.mosaique.web.backoffice.Texts;

/** Says where the open {@link Dossier} stands: in words, and which of the panels make sense for the person. */
@Named("standing")
@RequestScoped
public class Standing {

    private Dossier dossier;
    private Bench bench;
    private Texts texts;
    private Paths paths;

    @Inject
    private Moments when;

    /** For the container's proxy. */
    protected Standing() {}

    @Inject
    public Standing(Dossier dossier, Bench bench, Texts texts, Paths paths) {
        this.dossier = dossier;
        this.bench = bench;
        this.texts = texts;
        this.paths = paths;
    }

    public String getState() {
        return texts.name("state", state());
    }

    /** Who is expected to do what. */
    public String getNext() {
        var tally = round().tally();
        if (state() == ReviewState.IN_COMMITTEE && tally.rule().rule() == DecisionRule.Kind.CONSENT) {
            var key = tally.outcome() == Tally.Outcome.STOPPED ? "next.objection" : "next.consent";
            return texts.fill(key, tally.read(), tally.rule().readers());
        }
        if (round().isBlind()) {
            return texts.text("next.hidden");
        }
        return texts.fill("next." + state(), tally.approvals(), tally.rule().approvals(), draft().authorName());
    }

    /** Whether the public reads this version. */
    public boolean isPublished() {
        return state() == ReviewState.PUBLISHED;
    }

    /** Whose it is, and which version. */
    public String getBy() {
        return texts.fill("backoffice.standing.by", draft().authorName(), draft().number());
    }

    /** What the public sees now. */
    public String getSeen() {
        var kind = state() == ReviewState.PUBLISHED ? "this" : draft().live() ? "other" : "nothing";
        return texts.text("backoffice.seen." + kind);
    }

    /** How the votes stand. */
    public String getTally() {
        var tally = round().tally();
        return texts.fill(
                "backoffice.votes.tally",
                tally.approvals(),
                tally.rule().approvals(),
                tally.against(),
                round().members());
    }

    /** Whether the votes are worth showing. */
    public boolean isVoting() {
        return round().byCommittee()
                && (state() == ReviewState.IN_COMMITTEE || !round().ballots().isEmpty());
    }

    /** Whether the person may vote now. */
    public boolean isVotable() {
        return state() == ReviewState.IN_COMMITTEE && round().isOpenToMe();
    }

    /** Why the person can't vote although the committee is voting; an empty string when it can, or nobody votes. */
    public String getVoteBlocked() {
        return state() != ReviewState.IN_COMMITTEE || round().isOpenToMe() ? "" : texts.text(round().blockedBy());
    }

    /** What the person said so far; an empty string when it has not voted. */
    public String getOwnVote() {
        return round().own() == null ? "" : texts.fill("backoffice.vote.own", texts.name("verdict.own", round().own()));
    }

    /** Whether the person passes it on, or approves where one animator decides. */
    public boolean isPassable() {
        return dossier.offers("PASS_ON") || dossier.offers("APPROVE");
    }

    /** What passing it on is called here. */
    public String getPassLabel() {
        return texts.text(round().byCommittee() ? "move.PASS_ON" : "move.APPROVE");
    }

    /** Why it can't be passed on; an empty string when it can. */
    public String getPassBlocked() {
        return dossier.blocked("PASS_ON") + dossier.blocked("APPROVE");
    }

    /** Whether the person may open a new revision from this one. */
    public boolean isCorrectable() {
        var own = bench.actor().is(draft().authorRef());
        return (state() == ReviewState.PUBLISHED || state() == ReviewState.WITHDRAWN)
                && bench.may(Permission.CONTENT_EDIT)
                && (own || bench.may(Permission.CONTENT_EDIT_ANY));
    }

    /** Whether the person may send what the public reads to other sites. */
    public boolean isShareable() {
        return state() == ReviewState.PUBLISHED && bench.may(Permission.CONTENT_SHARE);
    }

    /** Where it is sent to other sites. */
    public String getShareHref() {
        return "/admin/share?ref=" + draft().itemRef() + "&rev=" + draft().number();
    }

    /** Where one decides what its own site makes of it. */
    public String getPublicationHref() {
        return "/admin/publication?ref=" + draft().itemRef() + "&site=" + draft().siteKey();
    }

    /** Whether there is nothing to do for the person. */
    public boolean isIdle() {
        return !dossier.isActive()
                && !isVotable()
                && !isCorrectable()
                && getVoteBlocked().isEmpty();
    }

    /** When it was saved, and by whom when it was somebody else; an empty string before the first save. */
    public String getSaved() {
        if (!dossier.isKnown()) {
            return "";
        }
        var at = draft().changedAt();
        var key = when.isToday(at, draft().siteKey()) ? "backoffice.saved.today" : "backoffice.saved.before";
        var saved = texts.fill(key, when.saved(at, draft().siteKey()));
        var editor = draft().lastEditorName();
        return editor.equals(bench.getName()) ? saved : texts.fill("backoffice.saved.by", saved, editor);
    }

    public String getReviewHref() {
        return paths.review(draft().itemRef(), draft().number());
    }

    /** Every version of the item. */
    public String getVersionsHref() {
        return "/admin/versions?ref=" + draft().itemRef() + "&rev=" + draft().number();
    }

    public String getEditorHref() {
        return dossier.editor(draft());
    }

    public String getPreviewHref() {
        return paths.preview(draft().itemRef(), draft().number());
    }

    public String getLiveHref() {
        return paths.live(draft().siteKey(), draft().typeKey(), draft().slug());
    }

    private ReviewState state() {
        return draft().state();
    }

    private DraftView draft() {
        return dossier.getDraft();
    }

    private Committee.Round round() {
        return dossier.getRound();
    }
}
