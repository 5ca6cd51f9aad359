package org.mosaique.core.geo.tool;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mosaique.core.geo.GeoPoint;
import org.mosaique.core.geo.PlaceNames;

/**
 * Points of towns by département and name, from the GeoNames extract. A name that stands for two towns of a département
 * more than a few kilometres apart gives no point: better an approximate one than a wrong one.
 */
final class KnownPoints {

    private static final double SAME_TOWN_KM = 8;
    private static final Pattern ARRONDISSEMENT = Pattern.compile("(Paris|Lyon|Marseille) ([0-9]{2})\\b.*");
    private static final Map<String, String> FIRST_ARRONDISSEMENT =
            Map.of("Paris", "751", "Lyon", "6938", "Marseille", "132");
    private static final Map<String, String> OVERSEAS = Map.of(
            "GP", "971", "MQ", "972", "GF", "973", "RE", "974", "PM", "975", "YT", "976", "BL", "977", "MF", "978",
            "PF", "987", "NC", "988");
    private static final GeoPoint AMBIGUOUS = new GeoPoint(0, 0);

    private final Map<String, GeoPoint> points = new HashMap<>();

    KnownPoints(JsonNode cities) {
        cities.forEach(this::take);
    }

    private void take(JsonNode city) {
        var area = area(city);
        if (area.isEmpty()) {
            return;
        }
        var point = new GeoPoint(city.get("lat").asDouble(), city.get("lng").asDouble());
        var name = city.get("name").asText();
        var arrondissement = ARRONDISSEMENT.matcher(name);
        if (arrondissement.matches()) {
            var number = Integer.parseInt(arrondissement.group(2));
            var prefix = FIRST_ARRONDISSEMENT.get(arrondissement.group(1));
            points.put(prefix + (prefix.length() == 3 ? "%02d" : "%d").formatted(number), point);
        } else {
            points.merge(key(area, name.equals("Geneva") ? "Genève" : name), point, KnownPoints::merged);
        }
    }

    private static String area(JsonNode city) {
        var country = city.get("country").asText();
        if (country.equals("FR")) {
            return city.get("admin2").asText();
        }
        if (country.equals("CH") && city.get("admin1").asText().equals("GE")) {
            return "ge";
        }
        return OVERSEAS.getOrDefault(country, "");
    }

    private static GeoPoint merged(GeoPoint one, GeoPoint other) {
        return one != AMBIGUOUS && one.distance(other) < SAME_TOWN_KM ? one : AMBIGUOUS;
    }

    private static String key(String area, String name) {
        return area + " " + PlaceNames.fold(name);
    }

    Optional<GeoPoint> of(String area, String name) {
        return Optional.ofNullable(points.get(key(area, name))).filter(point -> point != AMBIGUOUS);
    }

    Optional<GeoPoint> ofArrondissement(String code) {
        return Optional.ofNullable(points.get(code));
    }

    /** The middle of some points; empty when there are none. */
    static Optional<GeoPoint> middle(List<GeoPoint> points) {
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(new GeoPoint(
                        points.stream()
                                .mapToDouble(GeoPoint::latitude)
                                .average()
                                .orElseThrow(),
                        points.stream()
                                .mapToDouble(GeoPoint::longitude)
                                .average()
                                .orElseThrow()));
    }
}
