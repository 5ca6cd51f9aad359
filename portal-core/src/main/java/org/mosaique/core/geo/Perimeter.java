package org.mosaique.core.geo;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A set of places: those a site serves, or those an item concerns. Never "a region" by itself: Rhône-Alpes is none any
 * more, Savoie Mont-Blanc spans two départements and looks across the border.
 *
 * @param regions codes of French regions such as {@code 84}
 * @param departments codes of French départements such as {@code 38} or {@code 2A}
 * @param epcis SIREN numbers of unions of communes
 * @param communes INSEE codes
 * @param foreign codes of places abroad such as {@code ge-6621}, or of whole areas such as {@code ge}
 */
public record Perimeter(
        List<String> regions, List<String> departments, List<String> epcis, List<String> communes, List<String> foreign)
        implements Serializable {

    /** No place at all. */
    public static final Perimeter NOWHERE = new Perimeter(List.of(), List.of(), List.of(), List.of(), List.of());

    public Perimeter {
        regions = List.copyOf(regions);
        departments = List.copyOf(departments);
        epcis = List.copyOf(epcis);
        communes = List.copyOf(communes);
        foreign = List.copyOf(foreign);
    }

    /** The set of some places. */
    public static Perimeter of(Collection<PlaceCode> codes) {
        return new Perimeter(
                ids(codes, PlaceKind.REGION),
                ids(codes, PlaceKind.DEPARTMENT),
                ids(codes, PlaceKind.EPCI),
                ids(codes, PlaceKind.COMMUNE),
                ids(codes, PlaceKind.FOREIGN));
    }

    private static List<String> ids(Collection<PlaceCode> codes, PlaceKind kind) {
        return codes.stream()
                .filter(code -> code.kind() == kind)
                .map(PlaceCode::id)
                .toList();
    }

    /** The codes it names, the largest places first; whole areas abroad are not among them. */
    public List<PlaceCode> codes() {
        return Stream.of(
                        regions.stream().map(PlaceCode::region),
                        departments.stream().map(PlaceCode::department),
                        epcis.stream().map(PlaceCode::epci),
                        communes.stream().map(PlaceCode::commune),
                        foreign.stream().filter(PlaceKind.FOREIGN::accepts).map(PlaceCode::foreign))
                .flatMap(codes -> codes)
                .toList();
    }

    /** The areas abroad it names as a whole. */
    public List<String> foreignAreas() {
        return foreign.stream()
                .filter(entry -> !PlaceKind.FOREIGN.accepts(entry))
                .toList();
    }

    /** Whether it names no place. */
    public boolean isEmpty() {
        return regions.isEmpty() && departments.isEmpty() && epcis.isEmpty() && communes.isEmpty() && foreign.isEmpty();
    }
}
