package org.mosaique.core.content;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An image as a body uses it: which file, how large its master is, what it shows and who made it.
 *
 * @param ref the media file
 * @param width pixels of the master
 * @param height pixels of the master
 * @param alt what the picture shows, for those who do not see it; empty while the draft is unfinished, or decorative
 * @param credit who made it; empty while the draft is unfinished
 * @param decorative whether it was said that the picture shows nothing one would miss
 */
public record ImageUse(UUID ref, int width, int height, String alt, String credit, boolean decorative) {

    private static final List<Integer> WIDTHS = List.of(480, 960, 1600);

    /** An image that shows something. */
    public ImageUse(UUID ref, int width, int height, String alt, String credit) {
        this(ref, width, height, alt, credit, false);
    }

    /** The widths in pixels in which this image is served, smallest first; never empty. */
    public List<Integer> widths() {
        var smaller = WIDTHS.stream().filter(candidate -> candidate < width);
        return Stream.concat(smaller, Stream.of(Math.min(width, 1600)))
                .distinct()
                .toList();
    }

    /** The same image with other words; what is decorative has no words for what it shows. */
    public ImageUse described(String newAlt, String newCredit) {
        return new ImageUse(ref, width, height, decorative ? "" : newAlt, newCredit, decorative);
    }

    /** The same image, said to be decorative or not. */
    public ImageUse decorative(boolean isDecorative) {
        return new ImageUse(ref, width, height, isDecorative ? "" : alt, credit, isDecorative);
    }

    /** Whether nobody has said yet what it shows, nor that it is decorative. */
    public boolean isUndescribed() {
        return !decorative && alt.isBlank();
    }
}
