package org.mosaique.web.backoffice.decision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.mosaique.core.content.Transition;
import org.mosaique.core.workflow.EditorialWorkflow;
import org.mosaique.core.workflow.review.AfterChecks;
import org.mosaique.core.workflow.review.steer.Steering;
import org.mosaique.web.backoffice.content.Dossier;

/** The hand on the review of the open {@link Dossier}: who sees to it, until when, and the ways out. */
@Named("helmDesk")
@ViewScoped
public class HelmDesk implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Dossier dossier;

    @Inject
    private Steering steering;

    @Inject
    private EditorialWorkflow workflow;

    @Inject
    private AfterChecks checks;

    private String due = "";
    private String reason = "";
    private String word = "";
    private String asked = "";

    /** I see to it. */
    public String claim() {
        steering.claim(dossier.ref(), dossier.number());
        return here("claimed");
    }

    /** Nobody sees to it in particular any more. */
    public String release() {
        steering.release(dossier.ref(), dossier.number());
        return here("released");
    }

    /** It has until another day. */
    public String moveDue() {
        asked = "due";
        steering.moveDue(dossier.ref(), dossier.number(), day(due), reason);
        return here("due-moved");
    }

    /** The committee votes. */
    public String putToVote() {
        asked = "tovote";
        steering.putToVote(dossier.ref(), dossier.number(), reason);
        return here("put-to-vote");
    }

    /** The members of today vote too. */
    public String callMembers() {
        steering.callMembers(dossier.ref(), dossier.number());
        return here("members-called");
    }

    /** It is decided by the rule of today. */
    public String applyRule() {
        steering.applyRule(dossier.ref(), dossier.number());
        return here("rule-applied");
    }

    /** What was published first is approved. */
    public String approveAfterwards() {
        asked = "check";
        checks.approve(dossier.ref(), dossier.number(), word);
        return here("checked");
    }

    /** A trusted contributor publishes it. */
    public String publishTrusted() {
        workflow.move(dossier.ref(), dossier.number(), Transition.PUBLISH_TRUSTED, "");
        return here("published-trusted");
    }

    private String here(String news) {
        return "/admin/review?faces-redirect=true&ref=" + dossier.ref() + "&rev=" + dossier.number() + "&done=" + news;
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    /** {@code open} for the panel that was used last: it stays open when it was refused; else null. */
    public String unfolded(String panel) {
        return asked.equals(panel) ? "open" : null;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due == null ? "" : due;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }
}
