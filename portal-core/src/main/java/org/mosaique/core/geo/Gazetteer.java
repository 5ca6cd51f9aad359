package org.mosaique.core.geo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/**
 * Every place there is, in memory: what it is called, where it is, and whether it lies within a perimeter.
 *
 * <p>Begins with what the portal brings along; {@link #replace} puts other places beside or over it, all at once, while
 * others go on reading. Answers take microseconds, a search about a millisecond.
 */
@ApplicationScoped
public class Gazetteer {

    private final AtomicReference<GazetteerIndex> index = new AtomicReference<>();

    /** Reads what the portal brings along, if nobody has yet; whoever asks meanwhile waits for it. */
    private GazetteerIndex index() {
        var ready = index.get();
        if (ready != null) {
            return ready;
        }
        synchronized (this) {
            index.compareAndSet(null, GazetteerIndex.of(ShippedPlaces.read()));
            return index.get();
        }
    }

    /** Puts places over those that the portal brings along, in the place of all that were put there before. */
    public void replace(PlaceTable over) {
        index.set(GazetteerIndex.of(ShippedPlaces.read().addAll(over)));
    }

    /** The place of that code. */
    public Optional<Place> find(PlaceCode code) {
        return index().find(code);
    }

    /** The place of a code as it stands in an item; empty when it is no code, or of no place. */
    public Optional<Place> find(String code) {
        return PlaceCode.of(code).flatMap(this::find);
    }

    /** The places of some codes, in their order; those that do not exist are left out. */
    public List<Place> findAll(Collection<String> codes) {
        return codes.stream().map(this::find).flatMap(Optional::stream).toList();
    }

    /** Every place, in no particular order. */
    public List<Place> all() {
        var current = index();
        return IntStream.range(0, current.size()).mapToObj(current::place).toList();
    }

    /** How many places there are, of all kinds. */
    public int size() {
        return index().size();
    }

    /** The communes and arrondissements that a postcode serves: often several. */
    public List<Place> byPostcode(String postcode) {
        return index().byPostcode(postcode);
    }

    /**
     * The places that somebody may mean: by name, whatever the accents, hyphens and ways of writing « Saint », by
     * postcode, by INSEE code or SIREN number. Those of exactly that name come first, those within the preferred
     * perimeter before others, then by population.
     */
    public List<Place> search(String text, int limit, Perimeter preferred) {
        var current = index();
        return new PlaceSearch(current, current.reach(preferred)).find(text, limit);
    }

    /**
     * The places that a name stands for if it is taken at its word: the one of exactly that name within the perimeter;
     * else all of exactly that name, label or code.
     */
    public List<Place> meant(String text, Perimeter perimeter) {
        var current = index();
        return new PlaceSearch(current, current.reach(perimeter)).meant(text);
    }

    /** Where the places of some codes are, in words and by département. */
    public Whereabouts whereabouts(Collection<String> codes, Locale language) {
        return codes.isEmpty() ? Whereabouts.NOWHERE : Whereabouts.of(findAll(codes), language);
    }

    /** The commune or place abroad of that name within a perimeter; of several, the one with most people. */
    public Optional<Place> named(String name, Perimeter within) {
        var current = index();
        return new PlaceSearch(current, current.reach(within)).named(name);
    }

    /** All places of a perimeter that are no areas: communes, arrondissements and places abroad. */
    public List<Place> within(Perimeter perimeter) {
        var current = index();
        var reach = current.reach(perimeter);
        return IntStream.range(0, current.size())
                .filter(reach::contains)
                .mapToObj(current::place)
                .filter(place -> place.kind() == PlaceKind.COMMUNE || place.kind() == PlaceKind.FOREIGN)
                .toList();
    }

    /**
     * Whether a place is within a perimeter. A commune is when the perimeter names it, its EPCI, its département or its
     * region; an arrondissement also when the perimeter names its commune. A place that is larger than what the
     * perimeter names (an EPCI across the border, a département, a region) is when the two share at least one commune:
     * what concerns all of it concerns those who live in that part, too.
     */
    public boolean contains(Perimeter perimeter, PlaceCode place) {
        var current = index();
        return current.reach(perimeter).contains(current.number(place));
    }

    /** Whether at least one of the places of an item is within a perimeter. */
    public boolean containsAny(Perimeter perimeter, Collection<String> codes) {
        return codes.stream().map(PlaceCode::of).flatMap(Optional::stream).anyMatch(code -> contains(perimeter, code));
    }

    /**
     * How far a place is from a perimeter, in kilometres: 0 within, else as the crow flies to the nearest commune of it.
     * Empty when the place is unknown or without a point, or the perimeter is empty.
     */
    public OptionalDouble distance(Perimeter perimeter, PlaceCode place) {
        if (contains(perimeter, place)) {
            return OptionalDouble.of(0);
        }
        var from = find(place).flatMap(Place::where);
        return from.isEmpty() ? OptionalDouble.empty() : toNearest(index(), perimeter, from.get());
    }

    /** How far a point is from a perimeter: 0 when the place nearest to it is within, else as above. */
    public OptionalDouble distance(Perimeter perimeter, GeoPoint point) {
        var current = index();
        var nearest = nearest(point);
        return nearest.isPresent() && contains(perimeter, nearest.get().code())
                ? OptionalDouble.of(0)
                : toNearest(current, perimeter, point);
    }

    private static OptionalDouble toNearest(GazetteerIndex current, Perimeter perimeter, GeoPoint from) {
        var nearest = current.reach(perimeter).nearest(from);
        return nearest < 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(from.distance(current.place(nearest).point()));
    }

    /** The commune, arrondissement or place abroad whose point is nearest. */
    public Optional<Place> nearest(GeoPoint point) {
        var current = index();
        var nearest = current.everywhere().nearest(point);
        return nearest < 0 ? Optional.empty() : Optional.of(current.place(nearest));
    }

    /** The départements that a perimeter touches, by code. */
    public List<Place> departments(Perimeter perimeter) {
        var current = index();
        var reach = current.reach(perimeter);
        return current.departments()
                .filter(reach::contains)
                .mapToObj(current::place)
                .toList();
    }

    /** What a perimeter names and nobody knows: codes without a place, areas abroad without one. */
    public List<String> unknown(Perimeter perimeter) {
        return index().unknown(perimeter);
    }
}
