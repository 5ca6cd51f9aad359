package org.mosaique.core.spi;

import java.util.Set;

/**
 * A block that a site may place on its home page. One application-scoped bean a block; asked at the start and whenever a
 * home is laid out, outside any transaction, from many threads. Its fragment reads what it shows by itself, with at most
 * one query, and shows nothing at all when there is nothing. When it throws, the home page is an error page.
 */
@Spi
public interface HomeBlock {

    /** Stable key, written in {@code site.yaml}: lower-case letters, digits, hyphens. Its name is {@code block.<key>} in the bundles. */
    String key();

    /** The module that must be on for the block to show; an empty string for the portal's own. */
    String module();

    /** The fragment that shows it, a path that exists in the portal; takes the parameter {@code block}. */
    String fragment();

    /** What of it may be chosen where it is placed; see {@link org.mosaique.core.site.face.PlacedBlock}. */
    Set<Option> options();

    /** What may be chosen. */
    enum Option {
        /** Another heading. */
        TITLE,
        /** How many things it shows. */
        COUNT,
        /** Which theme. */
        THEME,
        /** Which content type. */
        TYPE,
        /** A short text. */
        TEXT
    }
}
