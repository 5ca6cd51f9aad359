package org.mosaique.core.access;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * Whoever acts: a person with an account, or the portal itself.
 *
 * @param ref the account
 * @param name as others read it
 * @param email the account's address
 * @param language two-letter code of the interface language
 * @param grants which roles hold where
 */
public record Actor(UUID ref, String name, String email, String language, List<Grant> grants) implements Serializable {

    /** The portal itself, which may do nothing that is asked as a permission. */
    public static final Actor PORTAL = new Actor(new UUID(0, 0), "Mosaïque", "", "fr", List.of());

    public Actor {
        grants = List.copyOf(grants);
    }

    /** Whether one of the roles allows this on that site. */
    public boolean may(Permission permission, String siteKey) {
        return grants.stream()
                .anyMatch(grant -> grant.holdsOn(siteKey) && grant.role().grants(permission));
    }

    /** Whether a role of the whole network allows this everywhere. */
    public boolean mayEverywhere(Permission permission) {
        return may(permission, Grant.NETWORK);
    }

    /** Whether one of the roles allows this on some site. */
    public boolean maySomewhere(Permission permission) {
        return grants.stream().anyMatch(grant -> grant.role().grants(permission));
    }

    /** Whether this is the person of that account. */
    public boolean is(UUID account) {
        return ref.equals(account);
    }
}
