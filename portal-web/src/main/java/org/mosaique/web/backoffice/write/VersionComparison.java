package org.mosaique.web.backoffice.write;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mosaique.core.access.Permission;
import org.mosaique.core.workflow.DraftView;
import org.mosaique.core.workflow.Drafting;
import org.mosaique.core.workflow.writing.Versions;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Paths;
import org.mosaique.web.backoffice.Query;

/** Backs {@code /admin/compare}: two versions in one, and the way to begin again from the earlier one. */
@Named("versionComparison")
@ViewScoped
public class VersionComparison implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Versions versions;

    @Inject
    private Drafting drafting;

    @Inject
    private Bench bench;

    @Inject
    private Paths paths;

    @Inject
    private FieldWords words;

    @Inject
    private Query query;

    private UUID ref;
    private int first;
    private int second;
    private transient DraftView before;
    private transient DraftView after;
    private transient List<Versions.Change> changes = List.of();

    /** Takes the keys of the address; the earlier version always comes first. */
    public void open() {
        ref = query.ref("ref");
        int one = Query.toNumber(query.text("number"));
        int other = Query.toNumber(query.text("rev"));
        first = Math.min(one, other);
        second = Math.max(one, other);
    }

    /** Reads both anew; called before each rendering. */
    public void load() {
        before = drafting.open(ref, first);
        after = drafting.open(ref, second);
        changes = versions.compare(ref, first, second);
        bench.moveTo(after.siteKey());
    }

    /** Opens a new version that says what the earlier of the two says. */
    public String restore() {
        var draft = drafting.restore(ref, first);
        return paths.edit(draft.typeKey(), ref, draft.number()) + "&faces-redirect=true&done=restored-version";
    }

    /** The fields that differ, in the order of the form. */
    public List<Versions.Change> getChanged() {
        return changes.stream().filter(Versions.Change::isChanged).toList();
    }

    /** The names of the fields that both leave alike. */
    public String getSame() {
        return changes.stream()
                .filter(change -> !change.isChanged())
                .map(change -> words.label(after.typeKey(), change.name()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Whether the person may write a new version here. */
    public boolean isRestorable() {
        return bench.may(Permission.CONTENT_EDIT)
                && (bench.actor().is(before.authorRef()) || bench.may(Permission.CONTENT_EDIT_ANY));
    }

    public DraftView getBefore() {
        return before;
    }

    public DraftView getAfter() {
        return after;
    }

    /** Back to the list of versions. */
    public String getBack() {
        return "/admin/versions?ref=" + ref + "&rev=" + second;
    }
}
