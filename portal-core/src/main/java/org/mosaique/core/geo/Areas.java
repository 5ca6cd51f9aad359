package org.mosaique.core.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Makes EPCIs, départements and regions of their communes: the people of all of them, and the middle of their points.
 * Arrondissements are left out, their people are counted in their commune.
 */
final class Areas {

    /** What the communes of one area have together. */
    private static final class Sum {

        private final Map<String, Integer> people = new HashMap<>();
        private double latitude;
        private double longitude;
        private int pointed;

        void add(Place commune) {
            people.merge(commune.department(), commune.population(), Integer::sum);
            commune.where().ifPresent(point -> {
                latitude += point.latitude();
                longitude += point.longitude();
                pointed++;
            });
        }

        int population() {
            return people.values().stream().mapToInt(Integer::intValue).sum();
        }

        String department() {
            return people.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .orElse("");
        }

        GeoPoint middle() {
            return pointed == 0 ? null : new GeoPoint(latitude / pointed, longitude / pointed);
        }
    }

    private final PlaceTable table;
    private final List<Place> communes;

    Areas(PlaceTable table) {
        this.table = table;
        this.communes = table.places().stream()
                .filter(place -> place.kind() == PlaceKind.COMMUNE && !place.isArrondissement())
                .toList();
    }

    List<Place> places() {
        var all = new ArrayList<Place>();
        var epcis = sums(Place::epci);
        table.epcis().forEach((siren, area) -> all.add(epci(siren, area, epcis.getOrDefault(siren, new Sum()))));
        var departments = sums(Place::department);
        table.departments()
                .forEach((code, area) -> all.add(
                        area(PlaceCode.department(code), area, code, departments.getOrDefault(code, new Sum()))));
        var regions = sums(Place::region);
        table.regions()
                .forEach((code, area) ->
                        all.add(area(PlaceCode.region(code), area, "", regions.getOrDefault(code, new Sum()))));
        all.sort(Comparator.comparing(Place::name));
        return all;
    }

    private Map<String, Sum> sums(Function<Place, String> by) {
        var sums = new HashMap<String, Sum>();
        communes.forEach(commune ->
                sums.computeIfAbsent(by.apply(commune), key -> new Sum()).add(commune));
        return sums;
    }

    private Place epci(String siren, PlaceTable.Area area, Sum sum) {
        var department = sum.department();
        var placed = new PlaceTable.Area(area.name(), table.regionOf(department));
        return area(PlaceCode.epci(siren), placed, department, sum);
    }

    private Place area(PlaceCode code, PlaceTable.Area area, String department, Sum sum) {
        return new Place(
                code,
                area.name(),
                Place.FRANCE,
                department,
                table.departmentName(department),
                area.region(),
                "",
                "",
                List.of(),
                sum.population(),
                sum.middle(),
                true);
    }
}
