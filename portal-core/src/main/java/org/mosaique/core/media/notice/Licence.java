package org.mosaique.core.media.notice;

/** Under which terms a picture may be shown. A closed list; its names are {@code licence.<constant>} in the bundles. */
public enum Licence {
    /** Nobody has said. */
    UNSTATED,
    /** CC0: given to everybody. */
    CC0,
    /** Creative Commons, attribution. */
    CC_BY,
    /** Creative Commons, attribution, share alike. */
    CC_BY_SA,
    /** Licence Ouverte of the French state. */
    ETALAB,
    /** In the public domain by age or by law. */
    PUBLIC_DOMAIN,
    /** Made by or for the organisation that runs the site. */
    OWN,
    /** All rights reserved; shown with the holder's permission. */
    PERMISSION
}
