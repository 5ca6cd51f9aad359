package org.mosaique.core.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Compares two texts word by word: what both have, what only the first has, what only the second has. */
public final class WordDifference {

    private static final Pattern PIECES = Pattern.compile("\\s+|[^\\s]+");

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

    /** The pieces of both, in order. Where more than some thousand words differ, those are told as a whole. */
    public static List<Piece> between(String first, String second) {
        return walk(pieces(first), pieces(second));
    }

    private static List<String> pieces(String text) {
        return PIECES.matcher(text).results().map(match -> match.group()).toList();
    }

    private static List<Piece> walk(List<String> a, List<String> b) {
        var alignment = Alignment.of(a, b);
        var found = new ArrayList<Piece>();
        int j = 0;
        for (int i = 0; i < a.size(); i++) {
            int partner = alignment.partner(i);
            if (partner < 0) {
                add(found, Kind.REMOVED, a.get(i));
                continue;
            }
            for (; j < partner; j++) {
                add(found, Kind.ADDED, b.get(j));
            }
            add(found, Kind.SAME, a.get(i));
            j++;
        }
        for (; j < b.size(); j++) {
            add(found, Kind.ADDED, b.get(j));
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
