package org.mosaique.core.page;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.mosaique.core.content.RichText;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;

/**
 * What a static page says, and where it stands.
 *
 * @param slug the readable part of its address
 * @param title its title; may hold places to be filled in, like its text
 * @param inMenu whether it belongs in the menu; otherwise in the foot
 * @param place its place among the others, smaller first
 * @param published whether the public sees it; a page that is not hides those of the folder and of the parent as well
 * @param rich whether the text is HTML of the rich editor; otherwise it is Markdown
 * @param text the text
 */
public record PageText(
        String slug, String title, boolean inMenu, int place, boolean published, boolean rich, String text)
        implements Serializable {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_TEXT = 200_000;
    private static final int LAST_PLACE = 999;
    private static final String SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*";
    private static final int LONGEST_SLUG = 80;

    /** The same as it may be stored: trimmed, and without markup that we don't know. */
    PageText cleaned() {
        return new PageText(
                slug.strip(),
                title.strip(),
                inMenu,
                place,
                published,
                rich,
                rich ? RichText.clean(text) : text.strip());
    }

    /** Refuses what may not be stored. */
    void check() {
        var objections = new ArrayList<Objection>();
        if (title.isBlank() || title.strip().length() > LONGEST_TITLE) {
            objections.add(Objection.at("title", "page.title-wrong", LONGEST_TITLE));
        }
        if (!slug.strip().matches(SLUG) || slug.strip().length() > LONGEST_SLUG) {
            objections.add(Objection.at("slug", "page.slug-wrong", LONGEST_SLUG));
        }
        if (place < 0 || place > LAST_PLACE) {
            objections.add(Objection.at("place", "page.place-wrong", LAST_PLACE));
        }
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            objections.add(Objection.at("text", "page.text-wrong", LONGEST_TEXT));
        }
        if (!objections.isEmpty()) {
            throw new RefusedException(List.copyOf(objections));
        }
    }

    /** Whether the other one says the same, wherever it stands. */
    boolean saysTheSame(PageText other) {
        return title.equals(other.title) && rich == other.rich && text.equals(other.text);
    }
}
