package org.mosaique.core.site;

/**
 * A site's colours.
 *
 * @param accent {@code #RRGGBB}, readable on paper and on white
 * @param accentDark {@code #RRGGBB}, readable on the dark scheme's grounds
 */
public record SiteTheme(String accent, String accentDark) {}
