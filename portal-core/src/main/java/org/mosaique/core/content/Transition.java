package org.mosaique.core.content;

import static org.mosaique.core.content.ReviewState.APPROVED;
import static org.mosaique.core.content.ReviewState.CHANGES_REQUESTED;
import static org.mosaique.core.content.ReviewState.DISCARDED;
import static org.mosaique.core.content.ReviewState.DRAFT;
import static org.mosaique.core.content.ReviewState.IN_COMMITTEE;
import static org.mosaique.core.content.ReviewState.PUBLISHED;
import static org.mosaique.core.content.ReviewState.SUBMITTED;
import static org.mosaique.core.content.ReviewState.SUPERSEDED;
import static org.mosaique.core.content.ReviewState.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.mosaique.core.access.Permission;

/**
 * The editorial workflow, whole: every move a revision may make, who may ask for it, and whether a note is owed. Nothing
 * else in the code base may change a {@link ReviewState}.
 */
public enum Transition {
    /** The author hands it in. */
    SUBMIT(EnumSet.of(DRAFT, CHANGES_REQUESTED), SUBMITTED, Permission.CONTENT_SUBMIT, false, Asker.PERSON),
    /** The author takes back what it handed in. */
    RECALL(EnumSet.of(SUBMITTED, IN_COMMITTEE), DRAFT, Permission.CONTENT_SUBMIT, false, Asker.PERSON),
    /** It goes back to the author, with a word. */
    REQUEST_CHANGES(
            EnumSet.of(SUBMITTED, IN_COMMITTEE, APPROVED),
            CHANGES_REQUESTED,
            Permission.CONTENT_REVIEW,
            true,
            Asker.PERSON),
    /** The animator passes it on to the editorial committee. */
    PASS_ON(EnumSet.of(SUBMITTED), IN_COMMITTEE, Permission.CONTENT_REVIEW, false, Asker.PERSON),
    /** The animator approves, where the site's rule lets one animator decide. */
    APPROVE(EnumSet.of(SUBMITTED), APPROVED, Permission.CONTENT_REVIEW, false, Asker.PERSON),
    /** The committee's votes have approved. */
    CARRY(EnumSet.of(IN_COMMITTEE), APPROVED, Permission.CONTENT_VOTE, false, Asker.VOTES),
    /** The committee's votes send it back. */
    SEND_BACK(EnumSet.of(IN_COMMITTEE), CHANGES_REQUESTED, Permission.CONTENT_VOTE, false, Asker.VOTES),
    /** The animator decides alone, where the committee came to no decision in time or can come to none. */
    SETTLE(EnumSet.of(IN_COMMITTEE), APPROVED, Permission.CONTENT_REVIEW, true, Asker.PERSON),
    /** It becomes what the public reads. */
    PUBLISH(EnumSet.of(APPROVED), PUBLISHED, Permission.CONTENT_PUBLISH, false, Asker.PERSON),
    /** A trusted contributor publishes its own text; somebody checks it afterwards. */
    PUBLISH_TRUSTED(EnumSet.of(DRAFT, CHANGES_REQUESTED), PUBLISHED, Permission.CONTENT_TRUSTED, false, Asker.PERSON),
    /** It is published at once, with a reason; somebody else approves afterwards. */
    PUBLISH_URGENTLY(
            EnumSet.of(DRAFT, SUBMITTED, IN_COMMITTEE, CHANGES_REQUESTED, APPROVED),
            PUBLISHED,
            Permission.CONTENT_URGENT,
            true,
            Asker.PERSON),
    /** A small correction of what the public reads takes its place at once; a draft in work goes on beside it. */
    CORRECT(EnumSet.of(DRAFT), PUBLISHED, Permission.CONTENT_PUBLISH, false, Asker.PORTAL),
    /** A later revision takes its place. */
    SUPERSEDE(EnumSet.of(PUBLISHED), SUPERSEDED, Permission.CONTENT_PUBLISH, false, Asker.PORTAL),
    /** It is taken down, everywhere. */
    TAKE_DOWN(EnumSet.of(PUBLISHED), WITHDRAWN, Permission.CONTENT_PUBLISH, true, Asker.PERSON),
    /** It is given up before it was public. */
    DISCARD(
            EnumSet.of(DRAFT, SUBMITTED, IN_COMMITTEE, CHANGES_REQUESTED, APPROVED),
            DISCARDED,
            Permission.CONTENT_EDIT,
            false,
            Asker.PERSON),
    /** It comes back from the trash. */
    RESTORE(EnumSet.of(DISCARDED), DRAFT, Permission.CONTENT_EDIT, false, Asker.PERSON);

    /** Who sets a move off. */
    private enum Asker {
        PERSON,
        VOTES,
        PORTAL
    }

    private final Set<ReviewState> from;
    private final ReviewState to;
    private final Permission permission;
    private final boolean noteRequired;
    private final Asker asker;

    Transition(Set<ReviewState> from, ReviewState to, Permission permission, boolean noteRequired, Asker asker) {
        this.from = from;
        this.to = to;
        this.permission = permission;
        this.noteRequired = noteRequired;
        this.asker = asker;
    }

    /** Whether the table has this move from that state. */
    public boolean isAllowedFrom(ReviewState state) {
        return from.contains(state);
    }

    /** The moves a person may ask for from that state, before rights and rules are looked at. */
    public static Set<Transition> offeredFrom(ReviewState state) {
        return Arrays.stream(values())
                .filter(move -> move.isAskedByPerson() && move.isAllowedFrom(state))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Transition.class)));
    }

    /** Whether a person asks for it directly: not by a vote, not as the consequence of another move. */
    public boolean isAskedByPerson() {
        return asker == Asker.PERSON;
    }

    /** Whether it makes a revision public that nobody else has approved; somebody does so afterwards. */
    public boolean isCheckedAfterwards() {
        return this == PUBLISH_TRUSTED || this == PUBLISH_URGENTLY;
    }

    /** Whether it belongs to whoever wrote the text, or to those who may change texts of others. */
    public boolean isAuthorsOwn() {
        return this == SUBMIT || this == RECALL || this == DISCARD || this == RESTORE;
    }

    /** The state it leads to. */
    public ReviewState to() {
        return to;
    }

    /** What the actor must be allowed to do on the item's site. */
    public Permission permission() {
        return permission;
    }

    /** Whether a note to the author is owed. */
    public boolean isNoteRequired() {
        return noteRequired;
    }

    /** The stable key of this move in the audit trail: {@code content.pass-on}. */
    public String key() {
        return "content." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
