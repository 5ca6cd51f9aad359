package org.mosaique.web.publicsite;

import java.time.temporal.ChronoUnit;
import org.mosaique.core.content.ImageUse;
import org.mosaique.core.content.LiveEntryListing.Row;
import org.mosaique.core.site.Site;

/**
 * An item as a list shows it, with its links and its words.
 *
 * @param row what the list read
 * @param href where it is read on this face
 * @param theme name of its theme, may be empty
 * @param themeHref the list of that theme
 * @param date when it was published, in words
 * @param origin the site it comes from
 * @param foreign whether it comes from elsewhere than the face being read
 * @param originHref home of the site it comes from
 * @param spoken its language in words when that is another than the reader may expect, else empty
 */
public record Story(
        Row row,
        String href,
        String theme,
        String themeHref,
        String date,
        Site origin,
        boolean foreign,
        String originHref,
        String spoken) {

    public String title() {
        return row.title();
    }

    public String summary() {
        return row.summary();
    }

    public String place() {
        return row.place();
    }

    /** Language of its words, as an attribute says it. */
    public String lang() {
        return row.language().isEmpty() ? origin.locale().getLanguage() : row.language();
    }

    /** The day as machines read it. */
    public String isoDate() {
        return row.publishedAt().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Whether there is a picture. */
    public boolean pictured() {
        return row.hasImage();
    }

    /** Whether a theme is told. */
    public boolean themed() {
        return !theme.isEmpty();
    }

    /** Whether a place is told. */
    public boolean placed() {
        return !place().isEmpty();
    }

    /** Whether its language is told. */
    public boolean told() {
        return !spoken.isEmpty();
    }

    /** The picture; null when there is none. */
    public ImageUse image() {
        return row.image();
    }
}
