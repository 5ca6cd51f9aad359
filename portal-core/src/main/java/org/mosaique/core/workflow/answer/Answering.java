package org.mosaique.core.workflow.answer;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.workflow.DraftView;
import org.mosaique.core.workflow.review.Verdict;

/**
 * What a link leads to now.
 *
 * @param standing whether one can answer by it, or why not
 * @param name whose link it is; an empty string when that is not to be told
 * @param draft the text, where the person may still read it; else null
 * @param itemRef the item it is about, or null
 * @param number the revision it is about
 * @param answered what they said already, or null
 * @param at when they said so by this link, or null
 */
public record Answering(
        Standing standing, String name, DraftView draft, UUID itemRef, int number, Verdict answered, Instant at)
        implements Serializable {

    /** Whether one can answer, or why not. */
    public enum Standing {
        /** One can. */
        OPEN,
        /** The portal never gave out such a link. */
        UNKNOWN,
        /** The person answered already, by this link or otherwise. */
        ANSWERED,
        /** The link is too old. */
        EXPIRED,
        /** The decision has fallen, or the text was taken from the committee. */
        DECIDED,
        /** The text is another one since the mail was written. */
        CHANGED,
        /** The person does not vote on that site any more, or it is their own text. */
        NOT_ALLOWED,
        /** The account is shut. */
        SHUT
    }

    /** Whether one can answer. */
    public boolean isOpen() {
        return standing == Standing.OPEN;
    }

    /** Where the text is in its course, or null. */
    public ReviewState state() {
        return draft == null ? null : draft.state();
    }
}
