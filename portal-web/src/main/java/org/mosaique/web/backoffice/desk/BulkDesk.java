package org.mosaique.web.backoffice.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mosaique.core.content.Release;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.workflow.bulk.BulkMoves;
import org.mosaique.core.workflow.bulk.Line;
import org.mosaique.core.workflow.bulk.Order;
import org.mosaique.core.workflow.bulk.Subject;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Paths;
import org.mosaique.web.backoffice.Query;
import org.mosaique.web.backoffice.Texts;

/**
 * Backs {@code /admin/bulk}: one act on several contents, told before and reported afterwards. Any list may lead here by
 * {@code act=<key>}, some {@code pick=<subject>} and {@code back=<its own address>}. Asking changes nothing.
 */
@Named("bulkDesk")
@ViewScoped
public class BulkDesk implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BulkMoves moves;

    @Inject
    private Query query;

    @Inject
    private Bench bench;

    @Inject
    private Paths paths;

    @Inject
    private Texts texts;

    private String act = "";
    private String back = "/admin";
    private ArrayList<Line> foreseen = new ArrayList<>();
    private ArrayList<Line> done;
    private boolean tooMany;
    private boolean noteRequired;
    private boolean asksForRelease;
    private boolean silent;
    private String note = "";
    private Release release = Release.AT_ONCE;

    /** Takes what the address names and looks ahead. */
    public void open() {
        act = query.text("act");
        var asked = moves.act(act);
        noteRequired = asked.isNoteRequired();
        asksForRelease = asked.asksForRelease();
        silent = asked.isSilent();
        var wanted = query.line("back");
        back = wanted.matches("/admin(/[a-z-]+)?(\\?.*)?") ? wanted : "/admin";
        var subjects = query.all("pick").stream()
                .map(Subject::read)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        tooMany = subjects.size() > BulkMoves.MOST;
        foreseen = new ArrayList<>(moves.foresee(act, subjects));
    }

    /** Does it to all that nothing stands against; once. */
    public void perform() {
        if (done != null) {
            return;
        }
        if (noteRequired && note.isBlank()) {
            throw new RefusedException(List.of(Objection.at("note", "workflow.note.required")));
        }
        var subjects =
                foreseen.stream().filter(Line::isAccepted).map(Line::subject).toList();
        done = new ArrayList<>(moves.perform(act, subjects, new Order(note, release)));
    }

    /** What will be done, or was done. */
    public List<Line> getAccepted() {
        return (isDone() ? done : foreseen).stream().filter(Line::isAccepted).toList();
    }

    /** What will not be done, or was not. */
    public List<Line> getRefused() {
        var before = foreseen.stream();
        var lines = isDone() ? Stream.concat(done.stream(), before) : before;
        return lines.filter(line -> !line.isAccepted()).toList();
    }

    /** How many were done, and how many were not, in words. */
    public String getReport() {
        return texts.fill("bulk.report", getAccepted().size(), getRefused().size());
    }

    /** Whether it was done. */
    public boolean isDone() {
        return done != null;
    }

    /** Whether there is something to do. */
    public boolean isPossible() {
        return !isDone() && !getAccepted().isEmpty();
    }

    /** The key of what a line says: {@code bulk.will.publish}, {@code bulk.done.publish}. */
    public String saying(Line line) {
        return (isDone() ? "bulk.done." : "bulk.will.") + line.outcome();
    }

    /** Where one of them is read. */
    public String href(Line line) {
        return paths.review(line.subject().itemRef(), line.subject().number());
    }

    /** The address of this page, for its form. */
    public String getHere() {
        return "/admin/bulk?act=" + act + "&site=" + bench.getSiteKey();
    }

    /** What the field for the word is called: as the act likes, else by whether the word is owed. */
    public String getNoteLabel() {
        var own = "bulk.note." + act;
        return texts.text(texts.has(own) ? own : noteRequired ? "bulk.note.owed" : "bulk.note");
    }

    public String getAct() {
        return act;
    }

    public String getBack() {
        return back;
    }

    public boolean isTooMany() {
        return tooMany;
    }

    /** How many one act takes. */
    public int getMost() {
        return BulkMoves.MOST;
    }

    public boolean isNoteRequired() {
        return noteRequired;
    }

    /** Whether it takes no word at all. */
    public boolean isSilent() {
        return silent;
    }

    public boolean isAsksForRelease() {
        return asksForRelease;
    }

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
