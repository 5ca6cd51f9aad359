package org.mosaique.core.report;

import java.io.Serializable;
import java.time.Duration;
import java.util.Collection;

/**
 * How some durations are spread: half of them are up to the median, nine of ten up to the 90th percentile.
 *
 * <p>A percentile p of n values in order stands at the place p · (n − 1), counted from 0; between two places it is where
 * a straight line between their values passes. Spreadsheets reckon so (MEDIANE, CENTILE.INCLURE): whoever takes the
 * figures away finds the same. Of no value there is none: null.
 */
public record Spread(int count, Duration median, Duration ninth) implements Serializable {

    private static final double HALF = 0.5;
    private static final double NINE_OF_TEN = 0.9;

    /** The spread of these durations, in whatever order they come. */
    public static Spread of(Collection<Duration> durations) {
        var sorted = durations.stream().mapToLong(Duration::toMillis).sorted().toArray();
        return new Spread(sorted.length, percentile(sorted, HALF), percentile(sorted, NINE_OF_TEN));
    }

    private static Duration percentile(long[] sorted, double share) {
        if (sorted.length == 0) {
            return null;
        }
        var place = share * (sorted.length - 1);
        var below = (int) Math.floor(place);
        var above = Math.min(below + 1, sorted.length - 1);
        var between = (sorted[above] - sorted[below]) * (place - below);
        return Duration.ofMillis(sorted[below] + Math.round(between));
    }
}
