package org.mosaique.core.geo;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * What names a place: names and postcodes are shared by many, codes are not. Written {@code commune:38185}, {@code
 * epci:200040715}, {@code department:38}, {@code region:84}, {@code foreign:ge-6621}.
 *
 * @param kind what it is
 * @param id its number among its kind
 */
public record PlaceCode(PlaceKind kind, String id) implements Serializable {

    public PlaceCode {
        Objects.requireNonNull(kind, "kind");
        if (!kind.accepts(id)) {
            throw new IllegalArgumentException("No code of a " + kind.key() + ": " + id);
        }
    }

    /**
     * Reads a code.
     *
     * @throws IllegalArgumentException when the text is none
     */
    public static PlaceCode parse(String text) {
        return of(text).orElseThrow(() -> new IllegalArgumentException("No code of a place: " + text));
    }

    /** Reads a code; empty when the text is none. Says nothing of whether the place exists. */
    public static Optional<PlaceCode> of(String text) {
        var colon = text == null ? -1 : text.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : PlaceKind.byKey(text.substring(0, colon))
                        .filter(kind -> kind.accepts(text.substring(colon + 1)))
                        .map(kind -> new PlaceCode(kind, text.substring(colon + 1)));
    }

    /** The code of a commune. */
    public static PlaceCode commune(String insee) {
        return new PlaceCode(PlaceKind.COMMUNE, insee);
    }

    /** The code of a union of communes. */
    public static PlaceCode epci(String siren) {
        return new PlaceCode(PlaceKind.EPCI, siren);
    }

    /** The code of a département. */
    public static PlaceCode department(String code) {
        return new PlaceCode(PlaceKind.DEPARTMENT, code);
    }

    /** The code of a region. */
    public static PlaceCode region(String code) {
        return new PlaceCode(PlaceKind.REGION, code);
    }

    /** The code of a place abroad. */
    public static PlaceCode foreign(String id) {
        return new PlaceCode(PlaceKind.FOREIGN, id);
    }

    @Override
    public String toString() {
        return kind.key() + ":" + id;
    }
}
