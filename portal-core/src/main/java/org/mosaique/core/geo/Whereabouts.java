package org.mosaique.core.geo;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mosaique.core.shared.CoreTexts;

/**
 * Where an item is, as lists say it and split it.
 *
 * @param label in words: {@code Grenoble (38)}, or {@code Grenoble, Voiron et 2 autres}
 * @param departments codes of the départements it touches, in order
 */
public record Whereabouts(String label, List<String> departments) {

    /** Of an item that is nowhere in particular. */
    public static final Whereabouts NOWHERE = new Whereabouts("", List.of());

    private static final int LONGEST = 120;

    public Whereabouts {
        departments = List.copyOf(departments);
    }

    /** Of some places. */
    public static Whereabouts of(List<Place> places, Locale language) {
        return new Whereabouts(label(places, language), departments(places));
    }

    private static String label(List<Place> places, Locale language) {
        var label = switch (places.size()) {
            case 0 -> "";
            case 1 -> places.get(0).label(language);
            case 2 ->
                CoreTexts.text(
                        language,
                        "places.two",
                        places.get(0).name(),
                        places.get(1).name());
            default ->
                CoreTexts.text(
                        language,
                        "places.several",
                        places.get(0).name(),
                        places.get(1).name(),
                        places.size() - 2);
        };
        return label.length() > LONGEST ? label.substring(0, LONGEST - 1) + "…" : label;
    }

    private static List<String> departments(List<Place> places) {
        return places.stream()
                .map(Place::department)
                .filter(department -> !department.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }
}
