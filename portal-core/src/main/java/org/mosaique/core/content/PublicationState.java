package org.mosaique.core.content;

/** Where an item stands on one site. */
public enum PublicationState {
    /** The site shows it. */
    LIVE,
    /** The site was asked to show it. */
    PROPOSED,
    /** The site said no. */
    DECLINED,
    /** The site showed it once. */
    WITHDRAWN
}
