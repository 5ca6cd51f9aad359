package org.mosaique.core.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.geo.Gazetteer;
import org.mosaique.core.geo.Perimeter;
import org.mosaique.core.geo.Place;
import org.mosaique.core.geo.PlaceKind;
import org.mosaique.core.geo.PlaceNames;
import org.mosaique.core.shared.Page;

/** Shows the places the portal knows to the administrators of the network: from memory, without the database. */
@ApplicationScoped
public class PlaceListing {

    private static final int MOST_FOUND = 1_000;

    @Inject
    private Gazetteer gazetteer;

    @Inject
    private AccessControl access;

    /**
     * What a list is asked for.
     *
     * @param text a name, postcode or code, or an empty string
     * @param kind a kind, or null for all
     * @param department code of a département, or an empty string
     */
    public record Filter(String text, PlaceKind kind, String department) {

        private boolean fits(Place place) {
            return (kind == null || place.kind() == kind)
                    && (department.isEmpty() || place.department().equals(department));
        }
    }

    /** In which order a list stands. */
    public enum Order {
        /** By name; when a name is looked for, as well as each fits. */
        NAME,
        /** Most people first. */
        PEOPLE
    }

    /** One page of places. */
    public Page<Place> page(Filter filter, Order order, int number, int size) {
        access.requireEverywhere(Permission.SITE_SETTINGS);
        var found = sorted(all(filter).filter(filter::fits), filter, order).toList();
        var from = Math.min(Page.offset(number, size), found.size());
        return new Page<>(found.subList(from, Math.min(from + size, found.size())), found.size(), number, size);
    }

    /** All départements, to choose among. */
    public List<Place> departments() {
        return gazetteer.all().stream()
                .filter(place -> place.kind() == PlaceKind.DEPARTMENT)
                .sorted(Comparator.comparing(Place::department))
                .toList();
    }

    private Stream<Place> all(Filter filter) {
        return filter.text().isEmpty()
                ? gazetteer.all().stream()
                : gazetteer.search(filter.text(), MOST_FOUND, Perimeter.NOWHERE).stream();
    }

    private static Stream<Place> sorted(Stream<Place> places, Filter filter, Order order) {
        if (order == Order.PEOPLE) {
            return places.sorted(Comparator.comparingInt(Place::population).reversed());
        }
        return filter.text().isEmpty()
                ? places.sorted(Comparator.comparing((Place place) -> PlaceNames.fold(place.name()))
                        .thenComparing(place -> place.code().toString().toLowerCase(Locale.ROOT)))
                : places;
    }
}
