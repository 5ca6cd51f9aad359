package org.mosaique.core.site;

import java.util.List;

/**
 * A site's colours.
 *
 * @param accent {@code #RRGGBB}, readable on paper and on white
 * @param accentDark {@code #RRGGBB}, readable on the dark scheme's grounds
 */
public record SiteTheme(String accent, String accentDark) {

    /** Paper and white: what the accent is read on. */
    public static final List<String> LIGHT_GROUNDS = List.of("#FBF8F3", "#FFFFFF");

    /** What the dark scheme's accent is read on. */
    public static final List<String> DARK_GROUNDS = List.of("#16191C", "#1F2429");
}
