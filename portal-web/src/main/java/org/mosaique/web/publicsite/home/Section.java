package org.mosaique.web.publicsite.home;

import java.util.List;
import org.mosaique.core.content.Markdown;
import org.mosaique.core.site.face.PlacedBlock;
import org.mosaique.web.publicsite.FrontPage.Column;
import org.mosaique.web.publicsite.Story;

/**
 * A block as a home page shows it.
 *
 * @param placed what the site says of it
 * @param number its place on the page, which makes ids of it
 * @param fragment the view that shows it, of the closed list of {@link HomeBlocks}
 * @param title its heading; may be empty
 * @param lang in which language
 * @param stories what it takes of the newest; none for blocks that read by themselves
 * @param columns the same in columns
 * @param more where there are more; may be empty
 */
public record Section(
        PlacedBlock placed,
        int number,
        String fragment,
        String title,
        String lang,
        List<Story> stories,
        List<Column> columns,
        String more) {

    /** An id for its heading. */
    public String id() {
        return "block-" + number;
    }

    /** The first of its stories. */
    public Story lead() {
        return stories.get(0);
    }

    /** Its stories but the first. */
    public List<Story> beside() {
        return stories.subList(1, stories.size());
    }

    /** Whether it has a heading. */
    public boolean titled() {
        return !title.isEmpty();
    }

    /** Whether there are more somewhere. */
    public boolean hasMore() {
        return !more.isEmpty();
    }

    /** Its text as clean HTML. */
    public String html() {
        return Markdown.html(placed.text());
    }
}
