package org.mosaique.core.site;

/** What kind of face a site is, in the order of the network bar. */
public enum SiteKind {
    /** The region as a whole; the others decline it. */
    REGIONAL,
    /** One or several départements. */
    DEPARTMENTAL,
    /** A theme of the whole network, such as its library. */
    THEMATIC
}
