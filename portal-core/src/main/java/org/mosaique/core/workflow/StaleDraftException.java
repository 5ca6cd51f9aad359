package org.mosaique.core.workflow;

/** Somebody else changed the draft since it was opened. Nothing was saved; both versions are at hand. */
public class StaleDraftException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final DraftView current;

    /** @param current the draft as it stands now, with who changed it and when */
    public StaleDraftException(DraftView current) {
        super("Draft " + current.itemRef() + "#" + current.number() + " was changed by " + current.lastEditorName());
        this.current = current;
    }

    /** The draft as it stands now. */
    public DraftView current() {
        return current;
    }
}
