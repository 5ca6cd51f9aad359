package org.mosaique.core.report;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * How deciding went: in a month, on a site, or in all.
 *
 * @param key of what: a month as {@code 2026-03}, the key of a site, or an empty string for the whole
 * @param decided how many decisions
 * @param took from submission to decision, without the time in which the author corrected
 * @param sentBack how many of them went back to their author at least once
 * @param urgent how many of them one person published at once
 */
public record Pace(String key, int decided, Spread took, int sentBack, int urgent) implements Serializable {

    static Pace of(String key, List<Decided> all) {
        var took = all.stream().map(Decided::took).filter(Objects::nonNull).toList();
        return new Pace(
                key,
                all.size(),
                Spread.of(took),
                (int) all.stream().filter(Decided::sentBack).count(),
                (int) all.stream().filter(Decided::urgent).count());
    }

    /** The share that went back, in percent. */
    public int sentBackShare() {
        return share(sentBack);
    }

    /** The share that was published at once, in percent. */
    public int urgentShare() {
        return share(urgent);
    }

    private int share(int part) {
        return decided == 0 ? 0 : Math.round(100f * part / decided);
    }
}
