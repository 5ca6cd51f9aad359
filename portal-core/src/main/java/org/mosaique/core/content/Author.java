package org.mosaique.core.content;

import java.util.UUID;
import org.mosaique.core.access.Actor;

/**
 * Who wrote or decided something, as it is remembered when the account is gone.
 *
 * @param account key of the account; null when the portal itself did it
 * @param name the name readers see
 */
public record Author(UUID account, String name) {

    /** Nobody: what a site's settings decide. */
    public static final Author NOBODY = new Author(null, "");

    /** Whoever acts. */
    public static Author of(Actor actor) {
        return new Author(actor.ref(), actor.name());
    }
}
