package org.mosaique.core.geo;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a gazetteer is made of: the names of regions, départements and EPCIs, and the places themselves. What is added
 * later takes the place of what was there under the same code.
 */
public final class PlaceTable {

    /** What is known of a département or an EPCI besides its communes. */
    record Area(String name, String region) {}

    private final Map<String, Area> regions = new LinkedHashMap<>();
    private final Map<String, Area> departments = new LinkedHashMap<>();
    private final Map<String, Area> epcis = new LinkedHashMap<>();
    private final Map<PlaceCode, Place> places = new LinkedHashMap<>();

    /** Names a region. */
    public PlaceTable region(String code, String name) {
        regions.put(code, new Area(name, code));
        return this;
    }

    /** Names a département. */
    public PlaceTable department(String code, String name, String region) {
        departments.put(code, new Area(name, region));
        return this;
    }

    /** Names a union of communes. */
    public PlaceTable epci(String siren, String name) {
        epcis.put(siren, new Area(name, ""));
        return this;
    }

    /** Adds a commune, an arrondissement or a place abroad. */
    public PlaceTable place(Place place) {
        places.put(place.code(), place);
        return this;
    }

    /** Adds all that another table has. */
    public PlaceTable addAll(PlaceTable other) {
        regions.putAll(other.regions);
        departments.putAll(other.departments);
        epcis.putAll(other.epcis);
        other.places.values().forEach(place -> place(placed(place)));
        return this;
    }

    /** A place whose point nobody tells keeps the one it had here, as an approximate one. */
    private Place placed(Place place) {
        var known = places.get(place.code());
        return place.point() != null || known == null || known.point() == null ? place : place.near(known.point());
    }

    /** The name of a département; empty when it is unknown. */
    public String departmentName(String code) {
        return departments.containsKey(code) ? departments.get(code).name() : "";
    }

    /** The region of a département; empty when it is unknown. */
    public String regionOf(String department) {
        return departments.containsKey(department) ? departments.get(department).region() : "";
    }

    /** The communes, arrondissements and places abroad. */
    public Collection<Place> places() {
        return List.copyOf(places.values());
    }

    Map<String, Area> regions() {
        return regions;
    }

    Map<String, Area> departments() {
        return departments;
    }

    Map<String, Area> epcis() {
        return epcis;
    }
}
