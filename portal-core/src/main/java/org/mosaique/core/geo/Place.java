package org.mosaique.core.geo;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A place that an item may concern and a site may serve.
 *
 * @param code what names it
 * @param name as it is written officially: {@code Saint-Étienne}
 * @param country two letters, {@code FR} for all of France
 * @param department code of its département ({@code 38}); of an EPCI, the one most of its people live in; empty for a
 *     region and abroad
 * @param departmentName name of its département, or an empty string
 * @param region code of its region, or an empty string
 * @param epci SIREN number of its EPCI, or an empty string
 * @param partOf INSEE code of the commune whose arrondissement it is, or an empty string
 * @param postcodes all of them, in order; may be empty
 * @param population 0 when it is not known
 * @param point where it is, or null when nobody knows
 * @param approximate whether the point is a mean of the neighbourhood's
 */
public record Place(
        PlaceCode code,
        String name,
        String country,
        String department,
        String departmentName,
        String region,
        String epci,
        String partOf,
        List<String> postcodes,
        int population,
        GeoPoint point,
        boolean approximate)
        implements Serializable {

    /** The country that most places are in. */
    public static final String FRANCE = "FR";

    public Place {
        postcodes = List.copyOf(postcodes);
    }

    /** The same, more or less at a point. */
    Place near(GeoPoint about) {
        return new Place(
                code,
                name,
                country,
                department,
                departmentName,
                region,
                epci,
                partOf,
                postcodes,
                population,
                about,
                true);
    }

    /** What it is. */
    public PlaceKind kind() {
        return code.kind();
    }

    /** Whether it is an arrondissement of a larger commune, whose people are counted there already. */
    public boolean isArrondissement() {
        return !partOf.isEmpty();
    }

    /** Where it is, if that is known. */
    public Optional<GeoPoint> where() {
        return Optional.ofNullable(point);
    }

    /** The name with what tells it from its namesakes: {@code Grenoble (38)}, {@code Genève (Suisse)}. */
    public String label() {
        return label(Locale.FRENCH);
    }

    /** The same in a language. */
    public String label(Locale language) {
        if (kind() == PlaceKind.FOREIGN) {
            return name + " (" + new Locale("", country).getDisplayCountry(language) + ")";
        }
        return department.isEmpty() ? name : name + " (" + department + ")";
    }
}
