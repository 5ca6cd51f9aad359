package org.mosaique.core.places;

import java.util.Arrays;
import java.util.List;

/**
 * One line of an official file of communes that can be used.
 *
 * @param insee its INSEE code
 * @param name its name
 * @param postcodes its postcodes between blanks
 * @param department code of its département
 * @param departmentName name of its département
 * @param region code of its region
 * @param regionName name of its region
 * @param epci SIREN number of its EPCI, or an empty string
 * @param epciName name of its EPCI, or an empty string
 * @param population 0 when it is not told
 * @param latitude north of the equator, or null
 * @param longitude east of Greenwich, or null
 */
record ImportedCommune(
        String insee,
        String name,
        String postcodes,
        String department,
        String departmentName,
        String region,
        String regionName,
        String epci,
        String epciName,
        int population,
        Double latitude,
        Double longitude) {

    /** The commune of which this is an arrondissement, or an empty string; their numbers are fixed by law. */
    String partOf() {
        if (between("75101", "75120")) {
            return "75056";
        }
        if (between("69381", "69389")) {
            return "69123";
        }
        return between("13201", "13216") ? "13055" : "";
    }

    private boolean between(String first, String last) {
        return insee.compareTo(first) >= 0 && insee.compareTo(last) <= 0;
    }

    /** The values in the order of the table's columns, the key of the import first. */
    List<Object> values(String importRef) {
        return Arrays.asList(
                importRef,
                insee,
                name,
                postcodes,
                department,
                departmentName,
                region,
                regionName,
                epci,
                epciName,
                partOf(),
                population,
                latitude,
                longitude);
    }
}
