package org.mosaique.core.content;

import java.util.List;

/** The themes by which contents are sorted: a closed list for the whole network, named in the bundles as {@code theme.<key>}. */
public final class Themes {

    /** Every theme's key, in alphabetical order of the French names. */
    public static final List<String> ALL = List.of(
            "alimentation",
            "cooperation",
            "culture",
            "economie-circulaire",
            "education-populaire",
            "energie",
            "finance-solidaire",
            "gouvernance",
            "habitat",
            "insertion",
            "mobilite",
            "montagne",
            "numerique",
            "ruralite",
            "sante");

    private Themes() {}

    /** Whether there is such a theme. */
    public static boolean has(String key) {
        return key != null && ALL.contains(key);
    }
}
