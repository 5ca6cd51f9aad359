package org.mosaique.web.publicsite.facet;

import java.util.List;
import org.mosaique.core.content.FacetListing;
import org.mosaique.core.content.Themes;
import org.mosaique.core.geo.Place;

/**
 * By what a list can be narrowed. Each number tells what one would come to: those of themes heed the département that is
 * chosen, and the other way round.
 *
 * @param rows what occurs in the whole list
 * @param departments what the site covers, in the order of their codes
 */
public record Facets(List<FacetListing.Row> rows, List<Place> departments) {

    /**
     * One value to narrow by.
     *
     * @param key what the address says
     * @param count how many items are there
     */
    public record Value(String key, long count) {}

    /** How many items are on a theme in a département; an empty string stands for any. */
    public long total(String theme, String department) {
        return rows.stream()
                .filter(row -> row.isOn(theme) && row.touches(department))
                .mapToLong(FacetListing.Row::count)
                .sum();
    }

    /** The themes that occur, within a département if one is chosen. */
    public List<Value> themes(String department) {
        return Themes.ALL.stream()
                .map(theme -> new Value(theme, total(theme, department)))
                .filter(value -> value.count() > 0)
                .toList();
    }

    /** The départements that occur, on a theme if one is chosen; none when the site covers one alone. */
    public List<Value> departments(String theme) {
        if (departments.size() < 2) {
            return List.of();
        }
        return departments.stream()
                .map(place -> new Value(place.department(), total(theme, place.department())))
                .filter(value -> value.count() > 0)
                .toList();
    }

    /** Whether the site covers a département. */
    public boolean covers(String department) {
        return !name(department).isEmpty();
    }

    /** The name of a département with its number: {@code Savoie (73)}; empty for one that the site does not cover. */
    public String name(String department) {
        return departments.stream()
                .filter(place -> place.department().equals(department))
                .map(Place::label)
                .findFirst()
                .orElse("");
    }
}
