package org.mosaique.core.content;

import java.util.List;
import org.mosaique.core.geo.Whereabouts;

/**
 * What lists say of an item, whatever its type.
 *
 * @param title up to 200 characters
 * @param summary up to 400 characters of plain text, may be empty
 * @param theme a key of {@link Themes}, or an empty string
 * @param place where it is, in words, may be empty
 * @param image the picture, or null
 * @param departments codes of the départements it touches
 * @param language the language it is written in, or an empty string when it is the site's
 */
public record Teaser(
        String title,
        String summary,
        String theme,
        String place,
        ImageUse image,
        List<String> departments,
        String language) {

    public Teaser {
        departments = List.copyOf(departments);
    }

    /** Of an item in the site's language; the portal adds where it is by the places of its body. */
    public Teaser(String title, String summary, String theme, String place, ImageUse image) {
        this(title, summary, theme, place, image, List.of(), "");
    }

    /** The same with what the places of the body, if it has any, and its language say. */
    public Teaser placed(Whereabouts where, String spoken) {
        var label = where.label().isEmpty() ? place : where.label();
        return new Teaser(title, summary, theme, label, image, where.departments(), spoken);
    }
}
