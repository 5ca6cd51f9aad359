package org.mosaique.core.notes;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.mosaique.core.notes.Readers.Reader;

/** Finds who is named in a text: an « @ » and a name, as the list offers it or as somebody typed it. */
final class Mentions {

    private static final Pattern AT = Pattern.compile("(?<![\\p{L}\\d._%+-])@");

    private Mentions() {}

    /** Those of some people who are named; the longest name that fits counts, whoever shares it is named too. */
    static Set<Reader> in(String text, Collection<Reader> people) {
        var named = new LinkedHashSet<Reader>();
        AT.matcher(text).results().forEach(at -> named.addAll(named(text.substring(at.end()), people)));
        return named;
    }

    private static List<Reader> named(String rest, Collection<Reader> people) {
        var longest = people.stream()
                .map(Reader::name)
                .filter(name -> begins(rest, name))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return people.stream()
                .filter(person -> !longest.isEmpty() && person.name().equals(longest))
                .toList();
    }

    private static boolean begins(String rest, String name) {
        return rest.toLowerCase(Locale.FRENCH).startsWith(name.toLowerCase(Locale.FRENCH))
                && (rest.length() == name.length() || !Character.isLetterOrDigit(rest.charAt(name.length())));
    }
}
