package org.mosaique.core.workflow.bulk;

import java.io.Serializable;
import org.mosaique.core.content.Release;

/**
 * What is said once for all the revisions of a bulk act.
 *
 * @param note a word to whoever acts next; owed by some acts, may be empty
 * @param release what happens once they are approved, where the act asks for it
 */
public record Order(String note, Release release) implements Serializable {

    public Order {
        note = note == null ? "" : note.strip();
    }

    /** An order with a word and nothing else. */
    public static Order with(String note) {
        return new Order(note, Release.AT_ONCE);
    }
}
