package org.mosaique.core.media.notice;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What is said of a picture, whoever shows it.
 *
 * @param title what it is called in the library
 * @param alt what it shows, for those who do not see it; empty while nobody has said, or when it is decorative
 * @param decorative whether it was said that it shows nothing one would miss
 * @param credit the words beside it: who made it
 * @param licence under which terms it is shown
 * @param holder who made it or holds its rights
 * @param tags words to find it by, separated by commas
 * @param rightsUntil the last day on which it may be shown, in the site's zone; null without end
 */
public record Description(
        String title,
        String alt,
        boolean decorative,
        String credit,
        Licence licence,
        String holder,
        String tags,
        LocalDate rightsUntil)
        implements Serializable {

    /** Nothing is said yet. */
    public static final Description NONE = new Description("", "", false, "", Licence.UNSTATED, "", "", null);

    /** Trims everything to what the library keeps. */
    public Description {
        title = line(title, 160);
        alt = decorative ? "" : line(alt, 400);
        credit = line(credit, 160);
        licence = licence == null ? Licence.UNSTATED : licence;
        holder = line(holder, 160);
        tags = tidy(tags);
    }

    /** What an editor said of a picture where it was shown first. */
    public static Description shown(String alt, String credit, boolean decorative) {
        return new Description("", alt, decorative, credit, Licence.UNSTATED, "", "", null);
    }

    /** The same under another licence. */
    public Description under(Licence other) {
        return new Description(title, alt, decorative, credit, other, holder, tags, rightsUntil);
    }

    private static String line(String text, int length) {
        if (text == null) {
            return "";
        }
        var folded = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return folded.length() > length ? folded.substring(0, length) : folded;
    }

    private static String tidy(String tags) {
        return line(
                Arrays.stream(line(tags, 600).split(",", -1))
                        .map(tag -> tag.strip().toLowerCase(Locale.FRENCH))
                        .filter(tag -> !tag.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", ")),
                240);
    }
}
