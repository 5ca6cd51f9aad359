package org.mosaique.core.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The readable part of an address: lower-case letters a to z, digits and single hyphens, 1 to 80 characters.
 *
 * @param value the slug as it stands in addresses
 */
public record Slug(String value) {

    /** The longest slug, in characters. */
    public static final int MAX_LENGTH = 80;

    private static final Pattern LEGAL = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");

    public Slug {
        Objects.requireNonNull(value, "value");
        if (value.length() > MAX_LENGTH || !LEGAL.matcher(value).matches()) {
            throw new IllegalArgumentException("not a slug: " + value);
        }
    }

    /** The slug of a title: accents and ligatures undone, cut between words. A title without letters gives "contenu". */
    public static Slug of(String title) {
        var plain =
                title.replace("œ", "oe").replace("Œ", "oe").replace("æ", "ae").replace("Æ", "ae");
        plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
        plain = SEPARATORS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        plain = cut(trimHyphens(plain), MAX_LENGTH);
        return new Slug(plain.isEmpty() ? "contenu" : plain);
    }

    /** The same slug with a number behind it, cut so that it stays legal. */
    public Slug numbered(int number) {
        var suffix = "-" + number;
        return new Slug(cut(value, MAX_LENGTH - suffix.length()) + suffix);
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        var head = text.substring(0, length);
        var lastHyphen = head.lastIndexOf('-');
        var wholeWords = text.charAt(length) == '-' || lastHyphen < length / 2;
        return trimHyphens(wholeWords ? head : head.substring(0, lastHyphen));
    }

    private static String trimHyphens(String text) {
        var from = text.startsWith("-") ? 1 : 0;
        var to = text.endsWith("-") && text.length() > from ? text.length() - 1 : text.length();
        return text.substring(from, to);
    }

    @Override
    public String toString() {
        return value;
    }
}
