package org.mosaique.core.content.compare;

import java.util.ArrayList;
import java.util.List;
import org.mosaique.core.shared.Alignment;
import org.mosaique.core.shared.WordDifference;
import org.mosaique.core.shared.WordDifference.Kind;

/** Compares two texts as a reader sees them: headings, paragraphs and points stay, in them words are added or taken away. */
public final class TextComparison {

    /** The share of words that two paragraphs have in common at least to be told as one that was changed. */
    private static final double ALIKE = 0.4;

    private final List<Block> told = new ArrayList<>();

    private TextComparison() {}

    /** The blocks of both, in order; the second text is the newer one. */
    public static List<Block> between(String first, String second) {
        var comparison = new TextComparison();
        comparison.walk(Blocks.of(first), Blocks.of(second));
        return comparison.told;
    }

    /** The same for plain words: one paragraph. */
    public static List<Block> words(String first, String second) {
        var runs = WordDifference.between(first, second).stream()
                .map(piece -> new Run(piece.kind(), piece.text(), "", false, false))
                .toList();
        return List.of(Block.joined("p", runs));
    }

    private void walk(List<Block> before, List<Block> after) {
        var alignment = Alignment.of(before, after);
        int i = 0;
        int j = 0;
        for (int place = 0; place <= before.size(); place++) {
            int partner = place == before.size() ? after.size() : alignment.partner(place);
            if (partner >= 0) {
                changed(before.subList(i, place), after.subList(j, partner));
                if (place < before.size()) {
                    told.add(before.get(place).as(Kind.SAME));
                }
                i = place + 1;
                j = partner + 1;
            }
        }
    }

    /** Pairs what is alike, in order; the rest was taken away, or added. */
    private void changed(List<Block> before, List<Block> after) {
        int next = 0;
        for (var old : before) {
            int partner = partner(old, after, next);
            if (partner < 0) {
                told.add(old.as(Kind.REMOVED));
                continue;
            }
            for (; next < partner; next++) {
                told.add(after.get(next).as(Kind.ADDED));
            }
            told.add(words(old, after.get(next++)));
        }
        after.subList(Math.min(next, after.size()), after.size()).forEach(block -> told.add(block.as(Kind.ADDED)));
    }

    private static int partner(Block old, List<Block> after, int from) {
        for (int candidate = from; candidate < after.size(); candidate++) {
            var other = after.get(candidate);
            int common = Alignment.of(old.runs(), other.runs()).size();
            if (old.tag().equals(other.tag())
                    && common
                            >= ALIKE * Math.max(old.runs().size(), other.runs().size())) {
                return candidate;
            }
        }
        return -1;
    }

    private static Block words(Block before, Block after) {
        var a = before.runs();
        var b = after.runs();
        var alignment = Alignment.of(a, b);
        var runs = new ArrayList<Run>();
        int j = 0;
        for (int i = 0; i < a.size(); i++) {
            int partner = alignment.partner(i);
            if (partner < 0) {
                runs.add(a.get(i).as(Kind.REMOVED));
                continue;
            }
            for (; j < partner; j++) {
                runs.add(b.get(j).as(Kind.ADDED));
            }
            runs.add(a.get(i));
            j++;
        }
        for (; j < b.size(); j++) {
            runs.add(b.get(j).as(Kind.ADDED));
        }
        return Block.joined(after.tag(), runs);
    }
}
