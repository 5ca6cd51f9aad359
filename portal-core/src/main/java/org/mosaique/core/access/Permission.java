package org.mosaique.core.access;

/** What may be asked of the portal; always asked for one site. */
public enum Permission {
    /** Write drafts and change one's own. */
    CONTENT_EDIT,
    /** Change drafts of others. */
    CONTENT_EDIT_ANY,
    /** Read what is not public, of whoever wrote it. */
    CONTENT_READ_ANY,
    /** Hand one's draft in. */
    CONTENT_SUBMIT,
    /** Send back, pass on to the committee, approve where an animator decides. */
    CONTENT_REVIEW,
    /** Vote in the editorial committee. */
    CONTENT_VOTE,
    /** Publish one's own text where the site trusts some contributors. */
    CONTENT_TRUSTED,
    /** Decide when the votes of the committee are even. */
    CONTENT_CAST,
    /** Publish at once with a reason; somebody else approves afterwards. */
    CONTENT_URGENT,
    /** Publish what is approved, withdraw what is published. */
    CONTENT_PUBLISH,
    /** Decide on what other sites propose, introduce it, feature it, propose one's own elsewhere. */
    CONTENT_SHARE,
    /** Keep the media library: describe, share and delete pictures of others. */
    MEDIA_MANAGE,
    /**
     * Compose the site: home, menu, pages, partners, figures, milestones, dossiers, glossary; decide what it takes from
     * others.
     */
    SITE_COMPOSE,
    /** Decide on the site's identity, colours and modules; on the network: found sites. */
    SITE_SETTINGS,
    /** Invite people, give and take roles. */
    PEOPLE_MANAGE,
    /** Read the audit trail and the mails. */
    AUDIT_READ
}
