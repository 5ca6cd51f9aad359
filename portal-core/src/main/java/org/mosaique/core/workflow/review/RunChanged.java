package org.mosaique.core.workflow.review;

import java.util.Locale;
import java.util.UUID;
import org.mosaique.core.access.Traced;

/**
 * Something changed in the course of a review that is no move of the text. Carries keys, never entities.
 *
 * @param what what changed
 * @param account whom it is about, or null
 * @param note a word, a name or a date; may be empty
 */
public record RunChanged(
        UUID itemRef, int revision, String siteKey, String title, Change what, UUID account, String note)
        implements Traced {

    /** What may change. */
    public enum Change {
        /** Somebody sees to it. */
        CLAIMED,
        /** Nobody sees to it in particular any more. */
        RELEASED,
        /** The due date moved. */
        DUE_MOVED,
        /** Somebody objects: the clock stands still. */
        STOPPED,
        /** Nobody objects any more. */
        RESUMED,
        /** Consent was not found: the committee votes. */
        PUT_TO_VOTE,
        /** The text changed: the votes are cast anew. */
        VOTES_CLEARED,
        /** The rule of today holds from now on. */
        RULE_APPLIED,
        /** The members of today vote from now on. */
        MEMBERS_RENEWED,
        /** A member is no longer waited for. */
        MEMBER_LEFT,
        /** A member is waited for again. */
        MEMBER_BACK,
        /** The rule can't be met any more. */
        STUCK,
        /** Those who are expected were reminded. */
        REMINDED,
        /** Nobody decided in time: others were told. */
        ESCALATED,
        /** What was published first still waits for approval: others were told. */
        CHECK_OWED,
        /** What was published first was approved afterwards. */
        CHECKED
    }

    @Override
    public String action() {
        return "review." + what.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public UUID subject() {
        return itemRef;
    }

    @Override
    public String detail() {
        return title;
    }

    /** Of a review; account may be null, note empty. */
    public static RunChanged of(ReviewRun run, String title, Change what, UUID account, String note) {
        return new RunChanged(run.itemRef(), run.revisionNumber(), run.siteKey(), title, what, account, note);
    }
}
