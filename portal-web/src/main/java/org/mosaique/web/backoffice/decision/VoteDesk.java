package org.mosaique.web.backoffice.decision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.mosaique.core.workflow.review.Committee;
import org.mosaique.core.workflow.review.Deliberation;
import org.mosaique.core.workflow.review.Verdict;
import org.mosaique.web.backoffice.content.Dossier;

/** Takes the vote of a member on the open {@link Dossier}. What is refused stays as it was typed. */
@Named("voteDesk")
@ViewScoped
public class VoteDesk implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Dossier dossier;

    @Inject
    private Deliberation deliberation;

    @Inject
    private Committee committee;

    private String note = "";
    private String reason = "";
    private String proposal = "";
    private boolean objecting;

    /** Notes that the person has opened the text; called once a view. */
    public void read() {
        committee.read(dossier.ref(), dossier.number());
    }

    /** It may be published. */
    public String approve() {
        return vote(Verdict.APPROVE, note);
    }

    /** Says nothing for or against. */
    public String abstain() {
        return vote(Verdict.ABSTAIN, note);
    }

    /** It should be changed first. */
    public String askForChanges() {
        return vote(Verdict.REQUEST_CHANGES, note);
    }

    /** It must not be published as it is. */
    public String object() {
        objecting = true;
        return vote(Verdict.OBJECT, reason);
    }

    /** The objection is lifted: what is left is an approval. */
    public String lift() {
        return vote(Verdict.APPROVE, note);
    }

    private String vote(Verdict verdict, String word) {
        var outcome = deliberation.vote(dossier.ref(), dossier.number(), verdict, word, proposal);
        var news = switch (outcome) {
            case OPEN, STUCK -> "voted";
            case STOPPED -> verdict == Verdict.OBJECT ? "objected" : "voted";
            case CARRIED -> "carried";
            case SENT_BACK -> "sent-back";
        };
        return "/admin/review?faces-redirect=true&ref=" + dossier.ref() + "&rev=" + dossier.number() + "&done=" + news;
    }

    /** {@code open} for the panel of objections when one was refused; else null. */
    public String getUnfolded() {
        return objecting ? "open" : null;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getProposal() {
        return proposal;
    }

    public void setProposal(String proposal) {
        this.proposal = proposal;
    }
}
