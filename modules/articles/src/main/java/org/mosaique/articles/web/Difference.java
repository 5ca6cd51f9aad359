package org.mosaique.articles.web;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.mosaique.articles.ArticleBody;
import org.mosaique.core.content.ImageUse;
import org.mosaique.core.content.RichText;

/**
 * One field that two people left differently.
 *
 * @param field its name, as in the bundle's {@code article.field.<name>}
 * @param theirs what the other one saved, as plain text
 * @param mine what is typed here, as plain text
 */
public record Difference(String field, String theirs, String mine) implements Serializable {

    /** The fields in which two bodies differ, in the order of the form. */
    static List<Difference> between(ArticleBody theirs, ArticleBody mine) {
        return Stream.of(
                        new Difference("title", theirs.title(), mine.title()),
                        new Difference("summary", theirs.summary(), mine.summary()),
                        new Difference("text", readable(theirs.text()), readable(mine.text())),
                        new Difference("theme", theirs.theme(), mine.theme()),
                        new Difference("commune", theirs.commune(), mine.commune()),
                        new Difference("places", codes(theirs), codes(mine)),
                        new Difference("language", theirs.language(), mine.language()),
                        new Difference("linked", theirs.translation(), mine.translation()),
                        new Difference("image", picture(theirs.image()), picture(mine.image())),
                        new Difference("alt", alt(theirs.image()), alt(mine.image())),
                        new Difference("credit", credit(theirs.image()), credit(mine.image())))
                .filter(difference -> !difference.theirs.equals(difference.mine))
                .toList();
    }

    /** Whether the values are keys of themes. */
    public boolean isTheme() {
        return field.equals("theme");
    }

    /** Whether the values are keys of pictures. */
    public boolean isPicture() {
        return field.equals("image");
    }

    /** Whether the values are codes of places. */
    public boolean isPlaces() {
        return field.equals("places");
    }

    /** Whether the values are keys of articles. */
    public boolean isLinked() {
        return field.equals("linked");
    }

    /** Whether the values are words to read as they stand. */
    public boolean isText() {
        return !isTheme() && !isPicture() && !isPlaces() && !isLinked();
    }

    /** Markup read as text, one paragraph a line, so that only what people see counts. */
    private static String readable(String html) {
        return RichText.plain(RichText.clean(html).replace("</", "\u2028</"))
                .replace("\u2028 ", "\n")
                .replace("\u2028", "\n")
                .strip();
    }

    private static String codes(ArticleBody body) {
        return String.join(" ", body.places());
    }

    private static String picture(ImageUse image) {
        return image == null ? "" : image.ref().toString();
    }

    private static String alt(ImageUse image) {
        return image == null ? "" : image.decorative() ? "—" : image.alt();
    }

    private static String credit(ImageUse image) {
        return image == null ? "" : image.credit();
    }
}
