package org.mosaique.core.access;

import static org.mosaique.core.access.Permission.AUDIT_READ;
import static org.mosaique.core.access.Permission.CONTENT_CAST;
import static org.mosaique.core.access.Permission.CONTENT_EDIT;
import static org.mosaique.core.access.Permission.CONTENT_EDIT_ANY;
import static org.mosaique.core.access.Permission.CONTENT_PUBLISH;
import static org.mosaique.core.access.Permission.CONTENT_READ_ANY;
import static org.mosaique.core.access.Permission.CONTENT_REVIEW;
import static org.mosaique.core.access.Permission.CONTENT_SHARE;
import static org.mosaique.core.access.Permission.CONTENT_SUBMIT;
import static org.mosaique.core.access.Permission.CONTENT_TRUSTED;
import static org.mosaique.core.access.Permission.CONTENT_URGENT;
import static org.mosaique.core.access.Permission.CONTENT_VOTE;
import static org.mosaique.core.access.Permission.MEDIA_MANAGE;
import static org.mosaique.core.access.Permission.PEOPLE_MANAGE;
import static org.mosaique.core.access.Permission.SITE_COMPOSE;
import static org.mosaique.core.access.Permission.SITE_SETTINGS;

import java.util.EnumSet;
import java.util.Set;

/** What a person is on a site, or on the whole network. */
public enum Role {
    /** Writes for an organisation it belongs to: its own drafts only. */
    CONTRIBUTOR(EnumSet.of(CONTENT_EDIT, CONTENT_SUBMIT)),
    /** A contributor who publishes its own texts where a site trusts some; somebody checks them afterwards. */
    TRUSTED(EnumSet.of(CONTENT_EDIT, CONTENT_SUBMIT, CONTENT_TRUSTED)),
    /** Publishes, moderates and livens up a site. */
    ANIMATOR(EnumSet.of(
            CONTENT_EDIT,
            CONTENT_SUBMIT,
            CONTENT_READ_ANY,
            CONTENT_EDIT_ANY,
            CONTENT_REVIEW,
            CONTENT_PUBLISH,
            CONTENT_URGENT,
            CONTENT_SHARE,
            MEDIA_MANAGE,
            SITE_COMPOSE)),
    /** Decides on what is submitted. */
    COMMITTEE(EnumSet.of(CONTENT_READ_ANY, CONTENT_VOTE)),
    /** A member of the committee whose voice decides when the votes are even. */
    CHAIR(EnumSet.of(CONTENT_READ_ANY, CONTENT_VOTE, CONTENT_CAST)),
    /** Sets up a site and its people, reads the audit trail; decides on no content. */
    ADMINISTRATOR(EnumSet.of(CONTENT_READ_ANY, MEDIA_MANAGE, SITE_COMPOSE, SITE_SETTINGS, PEOPLE_MANAGE, AUDIT_READ));

    private final Set<Permission> permissions;

    Role(Set<Permission> permissions) {
        this.permissions = permissions;
    }

    /** Whether whoever has this role may do that, where the role holds. */
    public boolean grants(Permission permission) {
        return permissions.contains(permission);
    }
}
