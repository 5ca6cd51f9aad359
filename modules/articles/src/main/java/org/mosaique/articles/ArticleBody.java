package org.mosaique.articles;

import java.util.List;
import org.mosaique.core.content.Body;
import org.mosaique.core.content.ImageUse;

/**
 * An article as its author wrote it.
 *
 * @param title up to 160 characters
 * @param summary plain text, up to 300 characters
 * @param text clean HTML
 * @param theme key of a theme, or an empty string while it is a draft
 * @param image the main picture, or null
 * @param commune where it happens, in words, when no place is chosen; may be empty
 * @param places codes of the places it concerns, up to {@link org.mosaique.core.geo.PlaceChoice#MOST}
 * @param language the language it is written in, as {@code en}; an empty string for the site's
 * @param translation key of the article that says the same in another language, or an empty string
 */
public record ArticleBody(
        String title,
        String summary,
        String text,
        String theme,
        ImageUse image,
        String commune,
        List<String> places,
        String language,
        String translation)
        implements Body {

    /** What an author starts from. */
    public static final ArticleBody BLANK = new ArticleBody("", "", "", "", null, "");

    public ArticleBody {
        commune = commune == null ? "" : commune;
        places = places == null ? List.of() : List.copyOf(places);
        language = language == null ? "" : language;
        translation = translation == null ? "" : translation;
    }

    /** An article in the site's language that concerns no place by its code. */
    public ArticleBody(String title, String summary, String text, String theme, ImageUse image, String commune) {
        this(title, summary, text, theme, image, commune, List.of(), "", "");
    }

    /** Whether there is a picture. */
    public boolean hasImage() {
        return image != null;
    }

    @Override
    public List<ImageUse> images() {
        return image == null ? List.of() : List.of(image);
    }
}
