package org.mosaique.core.notify;

/**
 * What people are told of, whole: how soon when they chose nothing, and whether they may do without a mail. Names are
 * {@code notice.kind.<NAME>}, an explanation {@code notice.kind.<NAME>.hint}.
 */
public enum NoticeKind {
    /** A text was handed in, or waits to be published, where the reader decides on that. */
    WAITING(Rhythm.AT_ONCE, true),
    /** A text is before the committee the reader sits on. */
    IN_COMMITTEE(Rhythm.AT_ONCE, true),
    /** The reader's own text was accepted, published, sent back or taken down. */
    DECIDED(Rhythm.AT_ONCE, true),
    /** The reader's vote was cleared, because the text changed. */
    VOTES_CLEARED(Rhythm.AT_ONCE, true),
    /** Somebody mentioned the reader. */
    MENTIONED(Rhythm.AT_ONCE, true),
    /** Somebody commented the reader's text. */
    COMMENTED(Rhythm.DAILY, true),
    /** A day draws near, or has passed. */
    REMINDER(Rhythm.AT_ONCE, true),
    /** Nobody decided, or nobody can any more: the reader is the next to be asked. */
    ESCALATED(Rhythm.AT_ONCE, false),
    /** What was planned is done, or could not be done. */
    SCHEDULED(Rhythm.DAILY, true),
    /** A content is old enough to be looked at again. */
    TO_VERIFY(Rhythm.WEEKLY, true),
    /** Something was published urgently: the reader is to approve it afterwards. */
    URGENT(Rhythm.AT_ONCE, false),
    /** Somebody is absent, and the reader stands in for them; or the reader's absence begins or ends. */
    ABSENCE(Rhythm.DAILY, true),
    /** Another site answered what the reader proposed to it. */
    SHARED(Rhythm.AT_ONCE, true),
    /** The rights of a picture end. */
    PICTURE_RIGHTS(Rhythm.AT_ONCE, true);

    private final Rhythm usual;
    private final boolean optional;

    NoticeKind(Rhythm usual, boolean optional) {
        this.usual = usual;
        this.optional = optional;
    }

    /** The rhythm of those who chose none. */
    public Rhythm usual() {
        return usual;
    }

    /** Whether a person may do without any mail of this kind; without, there is no link to unsubscribe. */
    public boolean isOptional() {
        return optional;
    }

    /** Whether a person may choose that rhythm. */
    public boolean allows(Rhythm rhythm) {
        return optional || rhythm != Rhythm.NEVER;
    }
}
