package org.mosaique.core.content;

/** How an item came to a site. */
public enum PublicationCause {
    /** It was written there. */
    ORIGIN,
    /** It concerns a place of the site's perimeter. */
    PLACE,
    /** Somebody of the site of origin proposed it. */
    REQUEST,
    /** Somebody of the site of origin published it there, as the site lets them. */
    PUSH
}
