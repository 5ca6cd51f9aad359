package org.mosaique.core.geo;

import java.util.List;

/**
 * The set of places that a site serves.
 *
 * @param departments codes of French départements such as {@code 38} or {@code 2A}
 * @param foreign names of neighbouring places abroad
 */
public record Perimeter(List<String> departments, List<String> foreign) {

    public Perimeter {
        departments = List.copyOf(departments);
        foreign = List.copyOf(foreign);
    }
}
