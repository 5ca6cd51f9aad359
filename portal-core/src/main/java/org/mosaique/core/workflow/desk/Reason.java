package org.mosaique.core.workflow.desk;

import java.util.List;
import org.mosaique.core.access.Permission;
import org.mosaique.core.content.ReviewState;

/** Why something waits for a person. */
public enum Reason {
    /** Somebody handed it in; it is to be passed on, approved or sent back. */
    TRIAGE(ReviewState.SUBMITTED, List.of(Permission.CONTENT_REVIEW), ""),
    /** It is before the committee, and the person, a member since it began, has not voted yet. */
    VOTE(ReviewState.IN_COMMITTEE, List.of(Permission.CONTENT_VOTE), """
            and r.authorRef <> :me and not exists (select v from Vote v
              where v.itemRef = i.ref and v.revisionNumber = r.number and v.round = r.round and v.memberRef = :me)
            and (not exists (select m from ReviewMember m where m.run.id = w.id)
              or exists (select m from ReviewMember m
                where m.run.id = w.id and m.accountRef = :me and m.leftAt is null))"""),
    /** The committee did not decide in time; whoever passed it on can bring it to an end. */
    OVERDUE(ReviewState.IN_COMMITTEE, List.of(Permission.CONTENT_REVIEW), "and w.calls.escalation > 0"),
    /** It is approved and waits to be published. */
    PUBLISH(ReviewState.APPROVED, List.of(Permission.CONTENT_PUBLISH), ""),
    /** It was published first, urgently or by somebody trusted, and is to be approved afterwards. */
    AFTERWARDS(ReviewState.PUBLISHED, List.of(Permission.CONTENT_REVIEW, Permission.CONTENT_VOTE), ""),
    /** It came back to the person who wrote it. */
    SENT_BACK(ReviewState.CHANGES_REQUESTED, List.of(Permission.CONTENT_EDIT), "and r.authorRef = :me"),
    /** The person wrote it long ago, and is asked whether it is still right. */
    VERIFY(ReviewState.PUBLISHED, List.of(Permission.CONTENT_EDIT), "");

    private final ReviewState state;
    private final List<Permission> permissions;
    private final String further;

    Reason(ReviewState state, List<Permission> permissions, String further) {
        this.state = state;
        this.permissions = permissions;
        this.further = further;
    }

    /** What the person must be allowed to do on its site, one of these, for it to wait for them. */
    List<Permission> permissions() {
        return permissions;
    }

    /** The condition in a query; the sites with the permission are bound by the name of the reason. */
    String condition() {
        return "(r.state = org.mosaique.core.content.ReviewState." + state + " and i.siteKey in :" + name() + " "
                + further + ")";
    }

    /**
     * Why a text in a state waits.
     *
     * @param owed whether it is to be approved afterwards
     * @param overdue whether the committee is late, and the person may bring it to an end
     */
    static Reason of(ReviewState state, boolean owed, boolean overdue) {
        return switch (state) {
            case SUBMITTED -> TRIAGE;
            case IN_COMMITTEE -> overdue ? OVERDUE : VOTE;
            case APPROVED -> PUBLISH;
            case PUBLISHED -> owed ? AFTERWARDS : VERIFY;
            case CHANGES_REQUESTED -> SENT_BACK;
            default -> throw new IllegalArgumentException("nothing in state " + state + " waits for anybody");
        };
    }
}
