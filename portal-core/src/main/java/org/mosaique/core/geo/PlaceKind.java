package org.mosaique.core.geo;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What kinds of places there are, and the form of the number that names one. */
public enum PlaceKind {
    /** A French commune or a municipal arrondissement, by its INSEE code. */
    COMMUNE("[0-9][0-9AB][0-9]{3}"),
    /** A French union of communes, by its SIREN number. */
    EPCI("[0-9]{9}"),
    /** A French département, by its INSEE code. */
    DEPARTMENT("[0-9]{2}|2[AB]|9[78][0-9]"),
    /** A French region, by its INSEE code. */
    REGION("[0-9]{2}|9[78][0-9]"),
    /** A place abroad: the area it belongs to, a hyphen, its number there ({@code ge-6621}). */
    FOREIGN("[a-z]{2,12}-[a-z0-9]{1,20}");

    private final Pattern form;

    PlaceKind(String form) {
        this.form = Pattern.compile(form);
    }

    /** Whether a number can name a place of this kind. */
    public boolean accepts(String id) {
        return form.matcher(id).matches();
    }

    /** The word before the colon of a code. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind whose key that is. */
    static Optional<PlaceKind> byKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
