package org.mosaique.core.site.check;

/** How strictly a site takes a check. */
public enum Rigour {
    /** What fails it is not submitted. */
    BLOCKING,
    /** What fails it is told, and may be submitted all the same. */
    ADVISING,
    /** It is not asked. */
    OFF
}
