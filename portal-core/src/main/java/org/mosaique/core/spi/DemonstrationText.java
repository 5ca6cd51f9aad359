package org.mosaique.core.spi;

import java.util.List;

/**
 * What a demonstration file says, whatever the content type.
 *
 * @param title its title
 * @param summary its summary
 * @param html its text
 * @param theme key of a theme
 * @param commune name of a commune, may be empty
 * @param places the codes of the places meant by it
 */
public record DemonstrationText(
        String title, String summary, String html, String theme, String commune, List<String> places) {

    public DemonstrationText {
        places = List.copyOf(places);
    }

    /** The same, at places. */
    public DemonstrationText at(List<String> codes) {
        return new DemonstrationText(title, summary, html, theme, commune, codes);
    }
}
