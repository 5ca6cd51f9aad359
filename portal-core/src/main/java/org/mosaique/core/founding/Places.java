package org.mosaique.core.founding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Sorts codes of places, written one after the other, into the parts of a perimeter: {@code 38} is a département, {@code
 * 38185} a commune, {@code 200040715} a union of communes, {@code ge-6621} a place abroad. Whole codes such as {@code
 * commune:38185} are taken as well.
 */
public final class Places {

    private static final Map<String, Pattern> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("regions", Pattern.compile("REGION:([0-9]{2,3})"));
        PARTS.put("epcis", Pattern.compile("(?:EPCI:)?([0-9]{9})"));
        PARTS.put("communes", Pattern.compile("(?:COMMUNE:)?([0-9][0-9AB][0-9]{3})"));
        PARTS.put("departments", Pattern.compile("(?:DEPARTMENT:)?([0-9]{2}|2[AB]|9[78][0-9])"));
        PARTS.put("foreign", Pattern.compile("(?:FOREIGN:)?([A-Z]{2,12}(?:-[A-Z0-9]{1,20})?)"));
    }

    private Places() {}

    /** The codes of a text, whatever stands between them. */
    public static List<String> split(String text) {
        return Pattern.compile("[\\s,;]+")
                .splitAsStream(text.strip())
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    /** The first code that is none; an empty string when all are. */
    static String firstWrong(List<String> codes) {
        return codes.stream().filter(code -> part(code).isEmpty()).findFirst().orElse("");
    }

    /** The perimeter as a descriptor has it. */
    public static Map<String, List<String>> perimeter(List<String> codes) {
        var perimeter = new LinkedHashMap<String, List<String>>();
        for (var code : codes) {
            var part = part(code);
            if (!part.isEmpty()) {
                var match = PARTS.get(part).matcher(code.toUpperCase(Locale.ROOT));
                match.matches();
                var id = part.equals("foreign") ? match.group(1).toLowerCase(Locale.ROOT) : match.group(1);
                perimeter.computeIfAbsent(part, key -> new ArrayList<>()).add(id);
            }
        }
        return perimeter;
    }

    private static String part(String code) {
        return PARTS.entrySet().stream()
                .filter(part ->
                        part.getValue().matcher(code.toUpperCase(Locale.ROOT)).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
