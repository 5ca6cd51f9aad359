package org.mosaique.core.workflow.bulk;

import org.mosaique.core.content.Revision;

/**
 * Something that can be done to several revisions at once. Every bean of this type is offered by its key; the bundles name
 * it ({@code bulk.<key>}, {@code bulk.ask.<key>}) and each of its outcomes ({@code bulk.will.*}, {@code bulk.done.*}).
 */
public interface BulkAct {

    /** Its stable key: {@code send-back}. */
    String key();

    /** Whether a word is owed. */
    default boolean isNoteRequired() {
        return false;
    }

    /** Whether it takes no word at all. */
    default boolean isSilent() {
        return false;
    }

    /** Whether it asks what happens once a text is approved. */
    default boolean asksForRelease() {
        return false;
    }

    /**
     * Tells what it would do to a revision that the actor may read; changes nothing.
     *
     * @return the key of the outcome
     * @throws org.mosaique.core.shared.RefusedException when it can't be done now
     * @throws org.mosaique.core.access.ForbiddenException when the actor has no right to it there
     */
    String foresee(Revision revision);

    /**
     * Does it to one revision. Called without a transaction: it calls one service, once, so that what another revision is
     * refused undoes nothing here. Throws whatever that service throws.
     *
     * @return the key of the outcome
     */
    String perform(Subject subject, Order order);
}
