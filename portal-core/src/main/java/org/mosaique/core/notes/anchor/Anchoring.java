package org.mosaique.core.notes.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds an anchored passage in a text. Word for word first: of several places, the one with the surroundings that the
 * passage had; a few words that could stand anywhere need some of their surroundings. Then between its surroundings, when
 * what stands there still resembles it. Then in any paragraph that resembles it. Else it is gone. Blanks and the forms of
 * apostrophes do not count.
 */
public final class Anchoring {

    /** Shorter passages stand in many places by chance. */
    private static final int TELLING = 25;

    private static final int LEAST_CONTEXT = 6;
    private static final int EDGE = 16;
    private static final double ALIKE = 0.5;

    private Anchoring() {}

    /** Text as passages are compared in: one blank for any number of them. */
    public static String normal(String text) {
        return blanks(text).strip();
    }

    private static String blanks(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f\\u2009]+", " ");
    }

    /** Same length, without what typography alone changes. */
    private static String folded(String text) {
        return text.replace('’', '\'').replace('ʼ', '\'').toLowerCase(Locale.ROOT);
    }

    /** Where the passage stands now in a text that is {@link #normal}. */
    public static Passage find(String text, Anchor anchor) {
        var folded = folded(text);
        return exact(folded, anchor)
                .map(start -> passage(text, start, start + anchor.quote().length(), Passage.Found.EXACT))
                .or(() ->
                        between(folded, anchor).map(span -> passage(text, span.start, span.end, Passage.Found.CHANGED)))
                .orElse(Passage.GONE);
    }

    private record Span(int start, int end) {}

    private static Passage passage(String text, int start, int end, Passage.Found found) {
        var words = text.substring(start, end);
        return new Passage(
                found, words, occurrences(folded(text), folded(words)).indexOf(start));
    }

    /** The anchor of a passage of a text, at the place whose surroundings are most like those that are told. */
    public static Optional<Anchor> anchor(String text, Anchor told) {
        var quote = normal(told.quote());
        if (quote.isEmpty() || quote.length() > Anchor.LONGEST) {
            return Optional.empty();
        }
        var wanted = new Anchor(quote, blanks(told.before()), blanks(told.after()));
        var folded = folded(text);
        return occurrences(folded, folded(quote)).stream()
                .max(Comparator.comparingInt(start -> context(folded, start, wanted)))
                .map(start -> at(text, start, start + quote.length()));
    }

    private static Anchor at(String text, int start, int end) {
        return new Anchor(
                text.substring(start, end),
                text.substring(Math.max(0, start - Anchor.CONTEXT), start),
                text.substring(end, Math.min(text.length(), end + Anchor.CONTEXT)));
    }

    private static Optional<Integer> exact(String folded, Anchor anchor) {
        var best = occurrences(folded, folded(anchor.quote())).stream()
                .max(Comparator.<Integer>comparingInt(start -> context(folded, start, anchor))
                        .thenComparing(Comparator.reverseOrder()));
        var known = anchor.before().length() + anchor.after().length();
        var least = anchor.quote().length() >= TELLING ? 0 : Math.min(LEAST_CONTEXT, known);
        return best.filter(start -> context(folded, start, anchor) >= least);
    }

    private static List<Integer> occurrences(String folded, String quote) {
        var found = new ArrayList<Integer>();
        for (int at = folded.indexOf(quote); at >= 0 && !quote.isEmpty(); at = folded.indexOf(quote, at + 1)) {
            found.add(at);
        }
        return found;
    }

    /** How many characters around a place are those that stood around the passage. */
    private static int context(String folded, int start, Anchor anchor) {
        var before = folded(anchor.before());
        var after = folded(anchor.after());
        int same = 0;
        while (same < before.length()
                && same < start
                && folded.charAt(start - 1 - same) == before.charAt(before.length() - 1 - same)) {
            same++;
        }
        int end = start + anchor.quote().length();
        int further = 0;
        while (further < after.length()
                && end + further < folded.length()
                && folded.charAt(end + further) == after.charAt(further)) {
            further++;
        }
        return same + further;
    }

    private static Optional<Span> between(String folded, Anchor anchor) {
        var before = folded(anchor.before());
        var after = folded(anchor.after());
        var begins = before.isEmpty()
                ? List.of(0)
                : occurrences(folded, tail(before)).stream()
                        .map(at -> at + tail(before).length())
                        .toList();
        var ends = after.isEmpty() ? List.of(folded.length()) : occurrences(folded, head(after));
        var longest = 2 * anchor.quote().length() + Anchor.CONTEXT;
        return begins.stream()
                .flatMap(begin -> ends.stream()
                        .filter(end -> end > begin && end - begin <= longest)
                        .map(end -> new Span(begin, end)))
                .filter(span -> alike(folded.substring(span.start, span.end), folded(anchor.quote())) >= ALIKE)
                .max(Comparator.comparingDouble(
                        span -> alike(folded.substring(span.start, span.end), folded(anchor.quote()))));
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - EDGE));
    }

    private static String head(String text) {
        return text.substring(0, Math.min(EDGE, text.length()));
    }

    /** The share of words that two texts have in common, from 0 to 1 (Dice). */
    private static double alike(String one, String other) {
        var first = words(one);
        var second = words(other);
        var common = new HashSet<>(first);
        common.retainAll(second);
        return first.isEmpty() || second.isEmpty() ? 0 : 2.0 * common.size() / (first.size() + second.size());
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\d]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
