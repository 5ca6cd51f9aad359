package org.mosaique.core.shared;

import java.util.Arrays;
import java.util.List;

/**
 * Which elements of two sequences stand for each other: a longest common part, in order. What both begin and end with is
 * found at once; only what lies between costs time, and when that is too long nothing in it is aligned.
 */
public final class Alignment {

    /** The largest square of differing parts that is worth the time. */
    private static final long MOST = 16_000_000L;

    private final int[] partners;

    private Alignment(int[] partners) {
        this.partners = partners;
    }

    /** Aligns two sequences. */
    public static Alignment of(List<?> first, List<?> second) {
        int begin = 0;
        int least = Math.min(first.size(), second.size());
        while (begin < least && first.get(begin).equals(second.get(begin))) {
            begin++;
        }
        int end = 0;
        while (end < least - begin && first.get(first.size() - 1 - end).equals(second.get(second.size() - 1 - end))) {
            end++;
        }
        var partners = new int[first.size()];
        Arrays.fill(partners, -1);
        for (int i = 0; i < begin; i++) {
            partners[i] = i;
        }
        for (int i = 1; i <= end; i++) {
            partners[first.size() - i] = second.size() - i;
        }
        between(first.subList(begin, first.size() - end), second.subList(begin, second.size() - end), begin, partners);
        return new Alignment(partners);
    }

    private static void between(List<?> a, List<?> b, int offset, int[] partners) {
        if (a.isEmpty() || b.isEmpty() || (long) a.size() * b.size() > MOST) {
            return;
        }
        var lengths = lengths(a, b);
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            if (a.get(i).equals(b.get(j))) {
                partners[offset + i++] = offset + j++;
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** How long the longest common part of the rests is, from each place on. */
    private static int[][] lengths(List<?> a, List<?> b) {
        var lengths = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                lengths[i][j] = a.get(i).equals(b.get(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    /** The place in the second sequence of what stands at a place of the first; -1 when it is not there. */
    public int partner(int place) {
        return partners[place];
    }

    /** How many elements stand for each other. */
    public int size() {
        return (int) Arrays.stream(partners).filter(partner -> partner >= 0).count();
    }
}
