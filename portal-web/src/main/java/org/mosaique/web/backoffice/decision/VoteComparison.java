package org.mosaique.web.backoffice.decision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.workflow.DraftView;
import org.mosaique.core.workflow.Drafting;
import org.mosaique.core.workflow.review.since.SinceMyVote;
import org.mosaique.core.workflow.writing.Versions;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Paths;
import org.mosaique.web.backoffice.Query;

/** Backs {@code /admin/since-vote}: what changed in a text since the person voted on it. */
@Named("voteComparison")
@ViewScoped
public class VoteComparison implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SinceMyVote since;

    @Inject
    private Drafting drafting;

    @Inject
    private Bench bench;

    @Inject
    private Paths paths;

    @Inject
    private Query query;

    private UUID ref;
    private int number;
    private transient DraftView now;
    private transient List<Versions.Change> changed = List.of();

    /** Takes the keys of the address. */
    public void open() {
        ref = query.ref("ref");
        number = Query.toNumber(query.text("rev"));
    }

    /** Reads both texts anew; called before each rendering. */
    public void load() {
        now = drafting.open(ref, number);
        changed = since.changes(ref, number).stream()
                .filter(Versions.Change::isChanged)
                .toList();
        bench.moveTo(now.siteKey());
    }

    /** The text as it is. */
    public DraftView getNow() {
        return now;
    }

    /** The fields that differ, in the order of the form. */
    public List<Versions.Change> getChanged() {
        return changed;
    }

    /** Back to the review. */
    public String getBack() {
        return paths.review(ref, number);
    }
}
