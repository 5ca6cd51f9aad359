package org.mosaique.core.workflow.writing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.mosaique.core.content.Body;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.spi.ContentCatalog;
import org.mosaique.core.spi.TypedContent;
import org.mosaique.core.workflow.DraftView;
import org.mosaique.core.workflow.Drafting;
import org.mosaique.core.workflow.StaleDraftException;

/**
 * What the editor of any content type keeps between two requests: which draft is open, in which version, what it said
 * then, and what has to be settled before it can be saved. The fields themselves belong to the editor.
 */
@Dependent
public class Writing implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Drafting drafting;

    @Inject
    private UnsavedTexts unsaved;

    @Inject
    private ContentCatalog catalog;

    private String site;
    private String typeKey;
    private String ref;
    private int number;
    private int version;
    private int openedVersion;
    private String opened;
    private boolean reviewed;
    private Conflict conflict;
    private UnsavedTexts.Kept kept;

    /** Begins a new item on a site; nothing is stored yet. */
    public Body begin(String siteKey, String type) {
        site = siteKey;
        typeKey = type;
        return drafting.blank(site, typeKey);
    }

    /** Opens the draft; nothing when the current actor can't rewrite it now. */
    public Body open() {
        var draft = drafting.open(key(), number);
        if (!drafting.isEditable(draft)) {
            return null;
        }
        keep(draft);
        kept = unsaved.own(key(), number).orElse(null);
        return draft.body();
    }

    /** Saves; when somebody else was quicker, nothing is changed and the conflict is kept. */
    public boolean store(Body body) {
        try {
            keep(ref == null ? drafting.start(site, typeKey, body) : drafting.save(key(), number, version, body));
            conflict = null;
            kept = null;
            return true;
        } catch (StaleDraftException stale) {
            conflict = Conflict.between(type(), stale.current(), base(), body);
            return false;
        }
    }

    private String base() {
        return version == openedVersion
                ? opened
                : unsaved.base(key(), number, version).orElse(null);
    }

    /** The body that the choices make of what is typed; the conflict is settled once it is saved. */
    public Body joined(Body mine, UnaryOperator<String> choices) {
        var joined = conflict.joined(type(), mine, choices);
        version = conflict.version();
        openedVersion = version;
        opened = type().store(conflict.theirs()).json();
        conflict = null;
        return joined;
    }

    /** Takes up what was kept beside the draft; when somebody else saved since, the two are shown at the next save. */
    public Body resume() {
        var body = kept.body();
        version = kept.version();
        kept = null;
        return body;
    }

    /** Forgets what was kept beside the draft. */
    public void drop() {
        unsaved.drop(key(), number);
        kept = null;
    }

    private void keep(DraftView draft) {
        site = draft.siteKey();
        typeKey = draft.typeKey();
        ref = draft.itemRef().toString();
        number = draft.number();
        version = draft.version();
        openedVersion = version;
        opened = type().store(draft.body()).json();
        reviewed = !draft.state().isEditable();
    }

    private TypedContent<?> type() {
        return catalog.type(typeKey);
    }

    /** The item's key. */
    public UUID key() {
        try {
            return UUID.fromString(ref);
        } catch (IllegalArgumentException | NullPointerException noKey) {
            throw new NotFoundException("item " + ref);
        }
    }

    /** What an address needs to lead here: {@code &ref=…&rev=…}. */
    public String query() {
        return "&ref=" + ref + "&rev=" + number;
    }

    /** Where the text is read and not written. */
    public String getReading() {
        return "/admin/review?" + query().substring(1);
    }

    /** What somebody else saved meanwhile; null when nobody did. */
    public Conflict getConflict() {
        return conflict;
    }

    /** What was kept beside the draft; null when nothing was. */
    public UnsavedTexts.Kept getKept() {
        return kept;
    }

    /** Whether it is under review: a save takes back what was said of it. */
    public boolean isReviewed() {
        return reviewed;
    }

    /** Whether it was saved at least once. */
    public boolean isStored() {
        return ref != null;
    }

    /** Under which name a browser keeps what is not saved yet. */
    public String getPlace() {
        return ref == null ? "new." + site : ref + "." + number;
    }

    public String getSite() {
        return site;
    }

    public String getTypeKey() {
        return typeKey;
    }

    public String getRef() {
        return ref;
    }

    /** From the address, or from a page whose script stored the first draft. */
    public void setRef(String text) {
        ref = text == null || text.isBlank() ? null : text;
    }

    /** The revision's number; null before the first save. */
    public String getRev() {
        return ref == null ? null : String.valueOf(number);
    }

    /** From the address: whatever is no number finds nothing. */
    public void setRev(String text) {
        number = number(text);
    }

    public String getVersion() {
        return String.valueOf(version);
    }

    /** From the page: its script saves too, and knows the version it saved. */
    public void setVersion(String text) {
        version = number(text);
    }

    private static int number(String text) {
        return text != null && text.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(text) : 0;
    }
}
