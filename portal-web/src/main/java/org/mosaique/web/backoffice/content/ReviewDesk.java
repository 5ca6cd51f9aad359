package org.mosaique.web.backoffice.content;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.mosaique.core.content.Release;
import org.mosaique.core.content.Transition;
import org.mosaique.core.workflow.Drafting;
import org.mosaique.core.workflow.EditorialWorkflow;

/** Backs {@code /admin/review}: moves of one revision, with a word. What is refused stays as it was typed. */
@Named("reviewDesk")
@ViewScoped
public class ReviewDesk implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Dossier dossier;

    @Inject
    private EditorialWorkflow workflow;

    @Inject
    private Drafting drafting;

    private String note = "";
    private Release release = Release.AT_ONCE;
    private String asked = "";

    /** The author hands it in. */
    public String submit() {
        return move("submit", Transition.SUBMIT, "submitted");
    }

    /** The animator passes it on to the committee, or approves where one animator decides. */
    public String passOn() {
        asked = "pass";
        workflow.passOn(dossier.ref(), dossier.number(), release, note);
        return here("passed");
    }

    /** The animator sends it back. */
    public String sendBack() {
        return move("back", Transition.REQUEST_CHANGES, "sent-back");
    }

    /** The author takes it back. */
    public String recall() {
        return move("recall", Transition.RECALL, "recalled");
    }

    /** The animator decides in the committee's place. */
    public String settle() {
        return move("settle", Transition.SETTLE, "settled-alone");
    }

    /** It can't wait: somebody else approves afterwards. */
    public String publishUrgently() {
        return move("urgent", Transition.PUBLISH_URGENTLY, "published-urgently");
    }

    /** It becomes what the public reads. */
    public String publish() {
        return move("publish", Transition.PUBLISH, "published");
    }

    /** It is taken down, everywhere. */
    public String takeDown() {
        return move("down", Transition.TAKE_DOWN, "taken-down");
    }

    /** It is given up. */
    public String discard() {
        return move("discard", Transition.DISCARD, "discarded");
    }

    /** A new revision is opened from what the public reads; the editor opens it. */
    public String correct() {
        var draft = drafting.correct(dossier.ref());
        return dossier.editor(draft) + "&faces-redirect=true&done=corrected";
    }

    private String move(String panel, Transition transition, String news) {
        asked = panel;
        workflow.move(dossier.ref(), dossier.number(), transition, note);
        return here(news);
    }

    private String here(String news) {
        return "/admin/review?faces-redirect=true&ref=" + dossier.ref() + "&rev=" + dossier.number() + "&done=" + news;
    }

    /** {@code open} for the panel that was used last: it stays open when it was refused; else null. */
    public String unfolded(String panel) {
        return asked.equals(panel) ? "open" : null;
    }

    /** What may happen once it is approved. */
    public Release[] getReleases() {
        return Release.values();
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Release getRelease() {
        return release;
    }

    public void setRelease(Release release) {
        this.release = release;
    }
}
