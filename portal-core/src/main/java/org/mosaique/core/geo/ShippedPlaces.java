package org.mosaique.core.geo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** Reads the places that the portal brings along; docs/gazetteer.md says where they come from and how the file is made. */
final class ShippedPlaces {

    private static final String FILE = "places.tsv.gz";

    private final PlaceTable table = new PlaceTable();
    private final Map<String, List<String>> postcodes = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    private ShippedPlaces() {}

    static PlaceTable read() {
        var reader = new ShippedPlaces();
        try (var lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(
                        Objects.requireNonNull(ShippedPlaces.class.getResourceAsStream(FILE), FILE), 1 << 16),
                StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.take(line.split("\t", -1));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("The shipped places can't be read", broken);
        }
        return reader.table;
    }

    private void take(String[] fields) {
        switch (fields[0]) {
            case "R" -> table.region(fields[1], fields[2]);
            case "D" -> table.department(fields[1], fields[2], fields[3]);
            case "E" -> table.epci(fields[1], fields[2]);
            case "C" -> table.place(commune(fields));
            case "F" -> table.place(foreign(fields));
            default -> throw new IllegalStateException("Unknown line in " + FILE + ": " + Arrays.toString(fields));
        }
    }

    private Place commune(String[] fields) {
        var department = once(fields[3]);
        return new Place(
                PlaceCode.commune(fields[1]),
                fields[2],
                Place.FRANCE,
                department,
                table.departmentName(department),
                table.regionOf(department),
                once(fields[4]),
                once(fields[10]),
                postcodes.computeIfAbsent(fields[5], ShippedPlaces::list),
                Integer.parseInt(fields[6]),
                point(fields[7], fields[8]),
                fields[9].equals("~"));
    }

    private Place foreign(String[] fields) {
        return new Place(
                PlaceCode.foreign(fields[1]),
                fields[2],
                once(fields[3]),
                "",
                "",
                "",
                "",
                "",
                List.of(),
                0,
                point(fields[4], fields[5]),
                fields[6].equals("~"));
    }

    private static List<String> list(String codes) {
        return codes.isEmpty() ? List.of() : List.of(codes.split(","));
    }

    private static GeoPoint point(String latitude, String longitude) {
        return latitude.isEmpty() ? null : new GeoPoint(Double.parseDouble(latitude), Double.parseDouble(longitude));
    }

    /** One string for all places that share it. */
    private String once(String text) {
        return texts.computeIfAbsent(text, same -> same);
    }
}
