package org.mosaique.articles;

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
 * @param commune where it happens, in words; may be empty
 */
public record ArticleBody(String title, String summary, String text, String theme, ImageUse image, String commune)
        implements Body {

    /** What an author starts from. */
    public static final ArticleBody BLANK = new ArticleBody("", "", "", "", null, "");

    /** Whether there is a picture. */
    public boolean hasImage() {
        return image != null;
    }
}
