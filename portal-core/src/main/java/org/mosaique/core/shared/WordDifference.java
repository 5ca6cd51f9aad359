package org.mosaique.core.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Compares two texts word by word: what both have, what only the first has, what only the second has. */
public final class WordDifference {

    private static final Pattern PIECES = Pattern.compile("\\s+|[^\\s]+");
    private static final int LONGEST = 3000;

    private WordDifference() {}

    /** Where a piece of text stands. */
    public enum Kind {
        /** In both. */
        SAME,
        /** Only in the first: taken away. */
        REMOVED,
        /** Only in the second: added. */
        ADDED
    }

    /** Some words that stand together. */
    public record Piece(Kind kind, String text) {

        /** Whether it was taken away. */
        public boolean removed() {
            return kind == Kind.REMOVED;
        }

        /** Whether it was added. */
        public boolean added() {
            return kind == Kind.ADDED;
        }
    }

    /** The pieces of both, in order. Texts of more than some thousand words are told as a whole. */
    public static List<Piece> between(String first, String second) {
        var a = pieces(first);
        var b = pieces(second);
        if (a.size() > LONGEST || b.size() > LONGEST) {
            return first.equals(second)
                    ? List.of(new Piece(Kind.SAME, first))
                    : List.of(new Piece(Kind.REMOVED, first), new Piece(Kind.ADDED, second));
        }
        return walk(a, b, lengths(a, b));
    }

    private static List<String> pieces(String text) {
        return PIECES.matcher(text).results().map(match -> match.group()).toList();
    }

    /** How long the longest common part of the rests is, from each place on. */
    private static short[][] lengths(List<String> a, List<String> b) {
        var lengths = new short[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                lengths[i][j] = a.get(i).equals(b.get(j))
                        ? (short) (lengths[i + 1][j + 1] + 1)
                        : (short) Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    private static List<Piece> walk(List<String> a, List<String> b, short[][] lengths) {
        var found = new ArrayList<Piece>();
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                add(found, Kind.SAME, a.get(i++));
                j++;
            } else if (j == b.size() || (i < a.size() && lengths[i + 1][j] >= lengths[i][j + 1])) {
                add(found, Kind.REMOVED, a.get(i++));
            } else {
                add(found, Kind.ADDED, b.get(j++));
            }
        }
        return found;
    }

    private static void add(List<Piece> found, Kind kind, String text) {
        var last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last != null && last.kind() == kind) {
            found.set(found.size() - 1, new Piece(kind, last.text() + text));
        } else {
            found.add(new Piece(kind, text));
        }
    }
}
