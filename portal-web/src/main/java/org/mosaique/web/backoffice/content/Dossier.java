package org.mosaique.web.backoffice.content;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.audit.AuditListing;
import org.mosaique.core.content.Body;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.exchange.Provenance;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.spi.ContentCatalog;
import org.mosaique.core.workflow.DraftView;
import org.mosaique.core.workflow.Drafting;
import org.mosaique.core.workflow.EditorialWorkflow;
import org.mosaique.core.workflow.Move;
import org.mosaique.core.workflow.review.Committee;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Paths;
import org.mosaique.web.backoffice.Query;
import org.mosaique.web.backoffice.Texts;

/**
 * One revision as it stands: what it says, what can be done with it, how the committee votes, what happened so far.
 * Serves the review, the preview and the column beside every editor. Between requests it keeps the keys alone; the rest
 * is read anew before each rendering.
 */
@Named("dossier")
@ViewScoped
public class Dossier implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Drafting drafting;

    @Inject
    private EditorialWorkflow workflow;

    @Inject
    private Committee committee;

    @Inject
    private AuditListing trail;

    @Inject
    private Provenance provenance;

    @Inject
    private Bench bench;

    @Inject
    private Texts texts;

    @Inject
    private Paths paths;

    @Inject
    private ContentCatalog catalog;

    private String ref;
    private String rev;

    private String typeKey;

    private transient DraftView draft;
    private transient List<Move> moves;
    private transient List<Objection> objections;
    private transient Committee.Round round;
    private transient List<AuditListing.Row> course;
    private transient List<Provenance.Line> lines;

    /** Takes the keys; called once a view, when the address has been read. */
    public void open() {
        typeKey = drafting.open(ref(), number()).typeKey();
    }

    /** Shows the revision of an editor; nothing before its first save. Called before each rendering. */
    public void show(String itemRef, String revision) {
        ref = itemRef;
        rev = revision;
        if (isKnown()) {
            load();
        }
    }

    /** Reads everything anew; called before each rendering. */
    public void load() {
        draft = drafting.open(ref(), number());
        typeKey = draft.typeKey();
        moves = workflow.movesFor(ref(), number());
        objections = catalog.type(typeKey).objectionsTo(draft.body());
        round = committee.round(ref(), number());
        course = new ArrayList<>(trail.course(ref(), number()));
        Collections.reverse(course);
        lines = provenance.of(ref(), number());
        bench.moveTo(draft.siteKey());
    }

    /** Why a move came too late: who was quicker, and when the state is of a kind to name. */
    public String whyLate(ReviewState state) {
        var last = trail.course(ref(), number()).stream()
                .filter(row -> row.revision() == number() && row.action().startsWith("content."))
                .reduce((earlier, later) -> later);
        return texts.fill("late." + state, last.map(AuditListing.Row::actor).orElse(""));
    }

    /** Whether the person may make or at least see that move. */
    public boolean offers(String transition) {
        return moves.stream().anyMatch(move -> move.transition().name().equals(transition));
    }

    /** Whether the person may do anything but read. */
    public boolean isActive() {
        return isEditable() || !moves.isEmpty();
    }

    /** Why that move is not possible now; an empty string when it is. */
    public String blocked(String transition) {
        return moves.stream()
                .filter(move -> move.transition().name().equals(transition) && !move.isOpen())
                .map(move -> texts.text(move.blockedBy()))
                .findFirst()
                .orElse("");
    }

    /** Whether the person may rewrite it now. */
    public boolean isEditable() {
        return drafting.isEditable(draft);
    }

    /** What keeps it from being submitted or published. */
    public List<Objection> getObjections() {
        return objections;
    }

    /** Whether there is a revision at all. */
    public boolean isKnown() {
        return ref != null && !ref.isEmpty();
    }

    /** The address of the editor of a revision. */
    public String editor(DraftView revision) {
        return paths.edit(revision.typeKey(), revision.itemRef(), revision.number());
    }

    /** The fragment of the content type that shows a body: one of the paths that the installed modules declare. */
    public String getFragment() {
        return catalog.type(typeKey).type().bodyFragment();
    }

    public DraftView getDraft() {
        return draft;
    }

    public Body getBody() {
        return draft.body();
    }

    public Committee.Round getRound() {
        return round;
    }

    /** What happened so far, newest first. */
    public List<AuditListing.Row> getCourse() {
        return course;
    }

    /** Every site it came to, its origin first. */
    public List<Provenance.Line> getLines() {
        return lines;
    }

    /** The item's key. */
    public UUID ref() {
        return Query.toRef(ref);
    }

    /** The revision's number. */
    public int number() {
        return Query.toNumber(rev);
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getRev() {
        return rev;
    }

    public void setRev(String rev) {
        this.rev = rev;
    }
}
