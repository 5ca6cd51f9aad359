package org.mosaique.core.workflow.desk;

import org.mosaique.core.access.Permission;
import org.mosaique.core.content.ReviewState;

/** Why something waits for a person. */
public enum Reason {
    /** Somebody handed it in; it is to be passed on, approved or sent back. */
    TRIAGE(ReviewState.SUBMITTED, Permission.CONTENT_REVIEW, ""),
    /** It is before the committee, and the person has not voted yet. */
    VOTE(ReviewState.IN_COMMITTEE, Permission.CONTENT_VOTE, """
            and r.authorRef <> :me and not exists (select v from Vote v
              where v.itemRef = i.ref and v.revisionNumber = r.number and v.round = r.round and v.memberRef = :me)"""),
    /** It is approved and waits to be published. */
    PUBLISH(ReviewState.APPROVED, Permission.CONTENT_PUBLISH, ""),
    /** It came back to the person who wrote it. */
    SENT_BACK(ReviewState.CHANGES_REQUESTED, Permission.CONTENT_EDIT, "and r.authorRef = :me");

    private final ReviewState state;
    private final Permission permission;
    private final String further;

    Reason(ReviewState state, Permission permission, String further) {
        this.state = state;
        this.permission = permission;
        this.further = further;
    }

    /** What the person must be allowed to do on its site for it to wait for them. */
    Permission permission() {
        return permission;
    }

    /** The condition in a query; the sites with the permission are bound by the name of the reason. */
    String condition() {
        return "(r.state = org.mosaique.core.content.ReviewState." + state + " and i.siteKey in :" + name() + " "
                + further + ")";
    }

    /** Whether the query must know who asks. */
    boolean isPersonal() {
        return !further.isEmpty();
    }

    static Reason of(ReviewState state) {
        for (var reason : values()) {
            if (reason.state == state) {
                return reason;
            }
        }
        throw new IllegalArgumentException("nothing in state " + state + " waits for anybody");
    }
}
