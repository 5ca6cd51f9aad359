package org.mosaique.core.workflow.contents;

/** Where the contents of a list come from. */
public enum ContentScope {
    /** Written on the site. */
    HERE,
    /** Written elsewhere, shown on the site. */
    ELSEWHERE,
    /** Written on any site where one may read or write. */
    EVERYWHERE
}
