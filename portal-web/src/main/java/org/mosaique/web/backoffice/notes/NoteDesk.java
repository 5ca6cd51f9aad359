package org.mosaique.web.backoffice.notes;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mosaique.core.notes.Readers;
import org.mosaique.core.notes.RemarkListing;
import org.mosaique.core.notes.RemarkListing.Talk;
import org.mosaique.core.notes.Remarks;
import org.mosaique.web.backoffice.Query;
import org.mosaique.web.backoffice.Texts;
import org.mosaique.web.backoffice.content.Dossier;

/**
 * What people say of the open {@link Dossier}: comments with their answers, notes of the review, and the forms to add to
 * them. Stands beside the review and beside every editor; comes back to the page it was used on.
 */
@Named("noteDesk")
@ViewScoped
public class NoteDesk implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NEW = "new";
    private static final String OPEN = "open";

    @Inject
    private Dossier dossier;

    @Inject
    private Remarks remarks;

    @Inject
    private RemarkListing listing;

    @Inject
    private Readers readers;

    @Inject
    private NoteTargets choices;

    @Inject
    private Query query;

    @Inject
    private Texts texts;

    private Talk talk = new Talk(List.of(), List.of(), List.of());
    private List<Readers.Reader> people = List.of();
    private List<SelectItem> targets = List.of();
    private String target = "";
    private String quote = "";
    private String before = "";
    private String after = "";
    private String comment = "";
    private String note = "";
    private String asked = "";
    private final Map<UUID, String> replies = new HashMap<>();

    /** Reads everything anew; called before each rendering, once the dossier is known. */
    public void load() {
        if (!dossier.isKnown()) {
            return;
        }
        talk = listing.of(dossier.ref(), dossier.number());
        people = readers.of(dossier.ref(), dossier.number());
        targets = choices.of(dossier.getDraft().typeKey(), talk.paragraphs());
    }

    /** Comments what is chosen or marked. */
    public String addComment() {
        asked = NEW;
        remarks.comment(dossier.ref(), dossier.number(), NoteTargets.pin(target, quote, before, after), comment);
        return here("commented");
    }

    /** Answers a comment. */
    public String reply(UUID remark) {
        asked = remark.toString();
        remarks.reply(dossier.ref(), dossier.number(), remark, replies.get(remark));
        return here("replied");
    }

    /** Settles a comment. */
    public String settle(UUID remark) {
        remarks.settle(dossier.ref(), dossier.number(), remark);
        return here("settled");
    }

    /** Opens a comment again. */
    public String reopen(UUID remark) {
        remarks.reopen(dossier.ref(), dossier.number(), remark);
        return here("reopened");
    }

    /** Writes a note on the review. */
    public String addNote() {
        remarks.note(dossier.ref(), dossier.number(), note);
        return here("noted");
    }

    private String here(String news) {
        return query.path() + "?faces-redirect=true&ref=" + dossier.ref() + "&rev=" + dossier.number() + "&done="
                + news;
    }

    /** The key of the name of the field that a comment is pinned to. */
    public String field(RemarkListing.Row row) {
        return dossier.getDraft().typeKey() + ".field." + row.field();
    }

    /** {@code open} for the answer that was sent last: it stays open when it was refused; else null. */
    public String opened(UUID remark) {
        return asked.equals(remark.toString()) ? OPEN : null;
    }

    /** {@code open} for the form of a new comment when it was refused; else null. */
    public String getUnfolded() {
        return asked.equals(NEW) ? OPEN : null;
    }

    /** How many comments are settled, in words. */
    public String getSettled() {
        return texts.fill("notes.comments.settled", talk.settled().size());
    }

    /** Whether a remark was made on another revision than the open one. */
    public boolean isOther(RemarkListing.Row row) {
        return row.revision() != dossier.number();
    }

    /** What the pages show. */
    public Talk getTalk() {
        return talk;
    }

    /** Who can be named. */
    public List<Readers.Reader> getPeople() {
        return people;
    }

    /** What can be commented: fields, then paragraphs. */
    public List<SelectItem> getTargets() {
        return targets;
    }

    /** What is typed as an answer, by comment. */
    public Map<UUID, String> getReplies() {
        return replies;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public String getQuote() {
        return quote;
    }

    public void setQuote(String quote) {
        this.quote = quote;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
