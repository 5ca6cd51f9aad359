package org.mosaique.core.media;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a view needs to show a kept picture: its size, for {@code width} and {@code height}, and the widths it exists
 * in, for {@code srcset}.
 *
 * @param ref identity of the picture
 * @param width width of its largest rendition
 * @param height height of its largest rendition
 * @param widths every width it exists in, ascending; the last one is {@code width}
 * @param edition which part of the original it shows: 1 at first, one more with every crop
 */
public record Picture(UUID ref, int width, int height, List<Integer> widths, int edition) {

    /** The widths a picture is offered in, as far as the original reaches. */
    public static final List<Integer> STANDARD_WIDTHS = List.of(480, 960, 1600);

    /** The widest rendition kept. */
    public static final int LARGEST = 1600;

    public Picture {
        widths = List.copyOf(widths);
    }

    /** The picture whose largest rendition has that size, in its first edition. */
    public static Picture of(UUID ref, int width, int height) {
        return of(ref, width, height, 1);
    }

    /** An edition of a picture whose largest rendition has that size. */
    public static Picture of(UUID ref, int width, int height, int edition) {
        return new Picture(ref, width, height, widthsUpTo(width), edition);
    }

    /** The widths of a picture that wide: the smaller standard ones, then its own. Nothing is ever enlarged. */
    public static List<Integer> widthsUpTo(int width) {
        var own = Math.min(width, LARGEST);
        return Stream.concat(STANDARD_WIDTHS.stream().filter(standard -> standard < own), Stream.of(own))
                .toList();
    }

    /** The existing width closest to the wanted one. */
    public int nearest(int wanted) {
        return widths.stream()
                .min(Comparator.comparingInt(existing -> Math.abs(existing - wanted)))
                .orElse(width);
    }

    /** The address of one rendition, from the root of any host; another edition has another address. */
    public String url(int wanted) {
        return "/media/" + ref + (edition == 1 ? "/" : "/v" + edition + "/") + nearest(wanted) + ".jpg";
    }

    /** The value of a {@code srcset} attribute, with addresses from the root of any host. */
    public String srcset() {
        return widths.stream()
                .map(existing -> url(existing) + " " + existing + "w")
                .reduce((left, right) -> left + ", " + right)
                .orElse("");
    }
}
