package org.mosaique.core.geo;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings names of places to one form, so that they are found however they are typed. */
public final class PlaceNames {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern SAINT = Pattern.compile("\\bst\\b");
    private static final Pattern SAINTE = Pattern.compile("\\bste\\b");

    private PlaceNames() {}

    /**
     * Lower case without accents, ligatures, hyphens and apostrophes, « St » and « Ste » written out: {@code st-étienne}
     * and {@code SAINT ETIENNE} both give {@code saint etienne}.
     */
    public static String fold(String name) {
        var plain = name.toLowerCase(Locale.ROOT);
        if (!isPlain(plain)) {
            plain = plain.replace("œ", "oe").replace("æ", "ae");
            plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD))
                    .replaceAll("");
            plain = SEPARATORS.matcher(plain).replaceAll(" ").strip();
        }
        return plain.contains("st") ? written(plain) : plain;
    }

    private static String written(String plain) {
        return SAINTE.matcher(SAINT.matcher(plain).replaceAll("saint")).replaceAll("sainte");
    }

    private static boolean isPlain(String name) {
        return name.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
    }
}
