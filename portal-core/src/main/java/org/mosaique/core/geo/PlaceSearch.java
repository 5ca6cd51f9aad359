package org.mosaique.core.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the places that somebody may mean by what is typed. */
final class PlaceSearch {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{2,9}|2[AB][0-9]{0,3}");
    private static final int INSEE = 5;
    private static final int MEANT = 50;
    private static final int EXACTLY = 0;
    private static final int AT_THE_BEGINNING = 1;
    private static final int SOME_WORDS = 2;
    private static final int ALL_WORDS = 3;
    private static final int WITHOUT_BLANKS = 4;

    private final GazetteerIndex index;
    private final Reach preferred;

    PlaceSearch(GazetteerIndex index, Reach preferred) {
        this.index = index;
        this.preferred = preferred;
    }

    /** A place, and how well it fits: the less, the better. */
    private record Hit(int number, int fit) {}

    List<Place> find(String text, int limit) {
        var typed = text == null ? "" : text.strip();
        var exact = code(typed.toLowerCase(Locale.ROOT)).map(index::number).filter(number -> number >= 0);
        if (exact.isPresent()) {
            return List.of(index.place(exact.get()));
        }
        var code = typed.replace(" ", "").toUpperCase(Locale.ROOT);
        var wanted = PlaceNames.fold(typed);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var hits = DIGITS.matcher(code).matches() ? byNumber(code) : byName(wanted, limit);
        return sorted(hits).stream()
                .limit(limit)
                .map(hit -> index.place(hit.number()))
                .toList();
    }

    Optional<Place> named(String name) {
        var wanted = " " + PlaceNames.fold(name);
        return IntStream.range(0, index.size())
                .filter(number -> index.folded(number).equals(wanted))
                .filter(number -> rank(index.place(number)) == 0)
                .filter(preferred::contains)
                .mapToObj(index::place)
                .max(Comparator.comparingInt(Place::population));
    }

    /** A whole code, or the number of a place abroad. */
    private static Optional<PlaceCode> code(String typed) {
        return PlaceCode.of(typed)
                .or(() -> PlaceKind.FOREIGN.accepts(typed) ? Optional.of(PlaceCode.foreign(typed)) : Optional.empty());
    }

    List<Place> meant(String text) {
        var within = named(text);
        if (within.isPresent()) {
            return List.of(within.get());
        }
        return find(text, MEANT).stream()
                .filter(place -> place.label().equalsIgnoreCase(text.strip())
                        || place.code().id().equalsIgnoreCase(text.strip())
                        || PlaceNames.fold(place.name()).equals(PlaceNames.fold(text)))
                .toList();
    }

    /** Places outside of the preferred perimeter stand as if they fitted two degrees worse. */
    private Comparator<Hit> order() {
        return Comparator.<Hit>comparingInt(hit -> hit.fit() + (preferred.contains(hit.number()) ? 0 : 2))
                .thenComparing(hit -> !preferred.contains(hit.number()))
                .thenComparing(hit -> rank(index.place(hit.number())))
                .thenComparing(hit -> -index.place(hit.number()).population())
                .thenComparing(hit -> index.folded(hit.number()))
                .thenComparing(hit -> index.place(hit.number()).code().id());
    }

    /** The largest place of exactly that name stands first, unless one within the perimeter bears the name, too. */
    private List<Hit> sorted(List<Hit> hits) {
        hits.sort(order());
        if (!hits.isEmpty() && hits.get(0).fit() != EXACTLY) {
            hits.stream().filter(hit -> hit.fit() == EXACTLY).findFirst().ifPresent(exact -> {
                hits.remove(exact);
                hits.add(0, exact);
            });
        }
        return hits;
    }

    private static int rank(Place place) {
        return place.kind() == PlaceKind.COMMUNE || place.kind() == PlaceKind.FOREIGN ? 0 : 1;
    }

    private List<Hit> byNumber(String code) {
        var hits = new ArrayList<Hit>();
        for (int number = 0; number < index.size(); number++) {
            var place = index.place(number);
            var isWhole = place.code().id().equals(code) || place.postcodes().contains(code);
            if (isWhole || code.length() < INSEE && beginsWith(place, code)) {
                hits.add(new Hit(number, isWhole ? EXACTLY : AT_THE_BEGINNING));
            }
        }
        return hits;
    }

    private static boolean beginsWith(Place place, String code) {
        return place.postcodes().stream().anyMatch(postcode -> postcode.startsWith(code));
    }

    private List<Hit> byName(String wanted, int limit) {
        var words = Arrays.stream(wanted.split(" ")).map(word -> " " + word).toList();
        var phrase = " " + wanted;
        var hits = new ArrayList<Hit>();
        for (int number = 0; number < index.size(); number++) {
            var name = index.folded(number);
            if (name.contains(phrase)) {
                hits.add(new Hit(number, fit(name, phrase)));
            } else if (words.size() > 1 && words.stream().allMatch(name::contains)) {
                hits.add(new Hit(number, ALL_WORDS));
            }
        }
        return hits.size() < limit ? withoutBlanks(wanted, hits) : hits;
    }

    private static int fit(String name, String phrase) {
        if (name.startsWith(phrase)) {
            return name.length() == phrase.length() ? EXACTLY : AT_THE_BEGINNING;
        }
        return SOME_WORDS;
    }

    /** « lisle dabeau »: too few were found, so blanks are no longer looked at. */
    private List<Hit> withoutBlanks(String wanted, List<Hit> found) {
        var letters = wanted.replace(" ", "");
        var known = found.stream().map(Hit::number).toList();
        IntStream.range(0, index.size())
                .filter(number -> index.folded(number).replace(" ", "").startsWith(letters))
                .filter(number -> !known.contains(number))
                .mapToObj(number -> new Hit(number, WITHOUT_BLANKS))
                .forEach(found::add);
        return found;
    }
}
