package org.mosaique.core.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All places, found by number: immutable but for the perimeters it has worked out once and remembers. */
final class GazetteerIndex {

    private static final int REMEMBERED = 1_000;

    private final Place[] places;
    private final String[] folded;
    private final Map<PlaceCode, Integer> numbers;
    private final Map<String, int[]> byPostcode;
    private final Directions directions;
    private final int[] departments;
    private final Reach everywhere;
    private final Map<Perimeter, Reach> reaches = new ConcurrentHashMap<>();

    private GazetteerIndex(List<Place> all) {
        places = all.toArray(new Place[0]);
        folded = all.stream().map(place -> " " + PlaceNames.fold(place.name())).toArray(String[]::new);
        numbers = new HashMap<>(places.length * 4 / 3);
        IntStream.range(0, places.length).forEach(number -> numbers.put(places[number].code(), number));
        byPostcode = postcodes();
        directions = new Directions(places);
        departments = IntStream.range(0, places.length)
                .filter(number -> places[number].kind() == PlaceKind.DEPARTMENT)
                .boxed()
                .sorted(Comparator.comparing(number -> places[number].department()))
                .mapToInt(Integer::intValue)
                .toArray();
        everywhere = new Reach(this);
    }

    static GazetteerIndex of(PlaceTable table) {
        var all = new ArrayList<Place>(table.places());
        all.addAll(new Areas(table).places());
        return new GazetteerIndex(all);
    }

    private Map<String, int[]> postcodes() {
        var found = new HashMap<String, int[]>();
        for (int number = 0; number < places.length; number++) {
            for (var postcode : places[number].postcodes()) {
                found.merge(postcode, new int[] {number}, GazetteerIndex::joined);
            }
        }
        return found;
    }

    private static int[] joined(int[] some, int[] one) {
        var both = Arrays.copyOf(some, some.length + 1);
        both[some.length] = one[0];
        return both;
    }

    int size() {
        return places.length;
    }

    Place place(int number) {
        return places[number];
    }

    /** The name as it is searched for, with a blank before it. */
    String folded(int number) {
        return folded[number];
    }

    Directions directions() {
        return directions;
    }

    Optional<Place> find(PlaceCode code) {
        var number = numbers.get(code);
        return number == null ? Optional.empty() : Optional.of(places[number]);
    }

    /** The number of a place; -1 when there is none of that code. */
    int number(PlaceCode code) {
        var number = numbers.get(code);
        return number == null ? -1 : number;
    }

    List<Place> byPostcode(String postcode) {
        return Arrays.stream(byPostcode.getOrDefault(postcode, new int[0]))
                .mapToObj(this::place)
                .toList();
    }

    /** The départements in the order of their codes. */
    IntStream departments() {
        return Arrays.stream(departments);
    }

    Reach everywhere() {
        return everywhere;
    }

    List<String> unknown(Perimeter perimeter) {
        var codes = perimeter.codes().stream().filter(code -> number(code) < 0).map(PlaceCode::toString);
        var areas = perimeter.foreignAreas().stream()
                .filter(area -> Arrays.stream(places)
                        .noneMatch(place -> place.kind() == PlaceKind.FOREIGN
                                && place.code().id().startsWith(area + "-")))
                .map(area -> PlaceKind.FOREIGN.key() + ":" + area);
        return Stream.concat(codes, areas).toList();
    }

    /** What a perimeter reaches, worked out once. */
    Reach reach(Perimeter perimeter) {
        var known = reaches.get(perimeter);
        if (known == null) {
            if (reaches.size() >= REMEMBERED) {
                reaches.clear();
            }
            known = new Reach(this, perimeter);
            reaches.put(perimeter, known);
        }
        return known;
    }
}
