package org.mosaique.web.publicsite.glossary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are compared: without capitals, accents and the s or x of a plural. */
final class Fold {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int SHORT = 3;

    private Fold() {}

    static String word(String word) {
        var plain = word.toLowerCase(Locale.ROOT);
        if (!isAscii(plain)) {
            plain = plain.replace("œ", "oe").replace("æ", "ae");
            plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD))
                    .replaceAll("");
        }
        var last = plain.charAt(plain.length() - 1);
        return plain.length() > SHORT && (last == 's' || last == 'x') ? plain.substring(0, plain.length() - 1) : plain;
    }

    /** Whether it is an acronym: capitals alone, but for the s of a plural. */
    static boolean isAcronym(String word) {
        var end = word.length() > 2 && word.endsWith("s") ? word.length() - 1 : word.length();
        return end > 1 && word.chars().limit(end).allMatch(Character::isUpperCase);
    }

    /** Whether it can stand for an acronym: written as one, or four letters and more with a capital. */
    static boolean mayBeAcronym(String word) {
        return isAcronym(word) || (word.length() > SHORT && Character.isUpperCase(word.charAt(0)));
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(each -> each < 128);
    }
}
