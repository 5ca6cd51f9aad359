package org.mosaique.core.geo;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** The places that one perimeter reaches, worked out once so that asking takes no time. */
final class Reach {

    private final GazetteerIndex index;
    private final BitSet within;
    private final int[] inhabited;

    /** All places. */
    Reach(GazetteerIndex index) {
        this.index = index;
        this.within = new BitSet(index.size());
        within.set(0, index.size());
        inhabited = inhabited();
    }

    Reach(GazetteerIndex index, Perimeter perimeter) {
        this.index = index;
        this.within = new BitSet(index.size());
        mark(perimeter);
        inhabited = inhabited();
        markWhatItTouches();
        perimeter.codes().stream()
                .map(index::number)
                .filter(number -> number >= 0)
                .forEach(within::set);
    }

    private int[] inhabited() {
        return within.stream()
                .filter(number -> isSpot(index.place(number)))
                .filter(number -> index.place(number).point() != null)
                .toArray();
    }

    /** Marks the communes, arrondissements and places abroad that the perimeter names, itself or by an area of theirs. */
    private void mark(Perimeter perimeter) {
        var communes = Set.copyOf(perimeter.communes());
        var epcis = Set.copyOf(perimeter.epcis());
        var departments = Set.copyOf(perimeter.departments());
        var regions = Set.copyOf(perimeter.regions());
        var foreign = new HashSet<>(perimeter.foreign());
        IntStream.range(0, index.size())
                .filter(number -> {
                    var place = index.place(number);
                    var id = place.code().id();
                    return switch (place.kind()) {
                        case COMMUNE ->
                            communes.contains(id)
                                    || communes.contains(place.partOf())
                                    || epcis.contains(place.epci())
                                    || departments.contains(place.department())
                                    || regions.contains(place.region());
                        case FOREIGN -> foreign.contains(id) || foreign.contains(id.substring(0, id.indexOf('-')));
                        default -> false;
                    };
                })
                .forEach(within::set);
    }

    /** Marks what is larger than what the perimeter names, and shares at least one commune with it. */
    private void markWhatItTouches() {
        var touched = new HashSet<PlaceCode>();
        within.stream()
                .mapToObj(index::place)
                .filter(place -> place.kind() == PlaceKind.COMMUNE)
                .forEach(commune -> {
                    touched.add(PlaceCode.department(commune.department()));
                    touched.add(PlaceCode.region(commune.region()));
                    if (!commune.epci().isEmpty()) {
                        touched.add(PlaceCode.epci(commune.epci()));
                    }
                    if (commune.isArrondissement()) {
                        touched.add(PlaceCode.commune(commune.partOf()));
                    }
                });
        touched.stream().map(index::number).filter(number -> number >= 0).forEach(within::set);
    }

    private static boolean isSpot(Place place) {
        return place.kind() == PlaceKind.COMMUNE || place.kind() == PlaceKind.FOREIGN;
    }

    boolean contains(int number) {
        return number >= 0 && within.get(number);
    }

    /** The place of the perimeter that is nearest to a point; -1 when it has none with a point. */
    int nearest(GeoPoint from) {
        return index.directions().nearest(from, inhabited);
    }
}
