package org.mosaique.core.places;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.mosaique.core.geo.PlaceKind;

/**
 * Reads the lines of an official file of communes: a head that names the columns, in any order, then one commune a line.
 * A line that can't be used is refused with a reason; the others go on.
 */
final class CommuneFile {

    private static final Set<String> OWED = Set.of("insee", "nom", "departement");
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_AREA = 80;
    private static final int LONGEST_EPCI = 160;

    private final Map<String, Integer> columns = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final char separator;

    /**
     * A line that can't be used.
     *
     * @param line its number in the file, from 1
     * @param reason why, as in the bundle's {@code places.refusal.<reason>}
     * @param said what stands there
     */
    record Refusal(int line, String reason, String said) {}

    private CommuneFile(String head) {
        separator = head.chars().filter(letter -> letter == ';').count()
                        >= head.chars().filter(letter -> letter == ',').count()
                ? ';'
                : ',';
        var names = CsvLine.split(head, separator);
        for (int number = 0; number < names.size(); number++) {
            columns.put(names.get(number), number);
        }
    }

    /** A file by its first line; empty when that does not name the columns that are owed. */
    static Optional<CommuneFile> of(String head) {
        var file = new CommuneFile(head == null ? "" : head.replace("\uFEFF", ""));
        return file.columns.keySet().containsAll(OWED) ? Optional.of(file) : Optional.empty();
    }

    /** Reads one line, and hands on what became of it. */
    void read(int number, String line, Consumer<ImportedCommune> taken, Consumer<Refusal> refused) {
        var values = CsvLine.split(line, separator);
        var reason = values.size() == columns.size() ? null : "columns";
        try {
            if (reason == null) {
                taken.accept(commune(values));
                return;
            }
        } catch (Wrong wrong) {
            reason = wrong.getMessage();
        }
        refused.accept(new Refusal(number, reason, line));
    }

    private ImportedCommune commune(List<String> values) {
        var insee = checked(PlaceKind.COMMUNE.accepts(value(values, "insee")), "insee", value(values, "insee"));
        var epci = value(values, "epci_siren");
        var region = value(values, "region");
        var commune = new ImportedCommune(
                insee,
                text(value(values, "nom"), "name", LONGEST_NAME),
                postcodes(value(values, "codes_postaux")),
                checked(
                        PlaceKind.DEPARTMENT.accepts(value(values, "departement")),
                        "department",
                        value(values, "departement")),
                cut(value(values, "departement_nom"), LONGEST_AREA),
                checked(region.isEmpty() || PlaceKind.REGION.accepts(region), "region", region),
                cut(value(values, "region_nom"), LONGEST_AREA),
                checked(epci.isEmpty() || PlaceKind.EPCI.accepts(epci), "epci", epci),
                cut(value(values, "epci_nom"), LONGEST_EPCI),
                population(value(values, "population")),
                degrees(value(values, "latitude"), 90),
                degrees(value(values, "longitude"), 180));
        checked((commune.latitude() == null) == (commune.longitude() == null), "point", insee);
        return checked(seen.add(insee), "twice", commune);
    }

    private String value(List<String> values, String column) {
        var number = columns.get(column);
        return number == null ? "" : values.get(number);
    }

    private static String text(String value, String reason, int longest) {
        checked(!value.contains("\uFFFD"), "encoding", value);
        return checked(!value.isEmpty() && value.length() <= longest, reason, value);
    }

    private static String cut(String value, int longest) {
        checked(!value.contains("\uFFFD"), "encoding", value);
        return value.length() > longest ? value.substring(0, longest) : value;
    }

    private static String postcodes(String value) {
        return checked(value.matches("([0-9]{5}([ ,/][0-9]{5}){0,39})?"), "postcode", value.replaceAll("[,/]", " "));
    }

    private static int population(String value) {
        checked(value.matches("[0-9]{0,8}"), "population", value);
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }

    private static Double degrees(String value, int most) {
        if (value.isEmpty()) {
            return null;
        }
        var number = value.replace(',', '.');
        checked(number.matches("-?[0-9]{1,3}(\\.[0-9]{1,12})?"), "point", value);
        return checked(Math.abs(Double.parseDouble(number)) <= most, "point", Double.valueOf(number));
    }

    private static <T> T checked(boolean right, String reason, T value) {
        if (!right) {
            throw new Wrong(reason);
        }
        return value;
    }

    /** What is wrong with a line; never leaves this class. */
    private static final class Wrong extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Wrong(String reason) {
            super(reason, null, false, false);
        }
    }
}
