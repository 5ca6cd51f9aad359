package org.mosaique.core.workflow.check.guard;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.mosaique.core.shared.Objection;

/** Days as a French text names them: « samedi 12 juin 2027 », « le 1er mai ». */
final class TextDates {

    private static final List<String> DAYS =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
    private static final List<String> MONTHS = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");
    private static final Pattern DATE = Pattern.compile(
            "(?<!\\p{L})(?:(" + String.join("|", DAYS) + ")\\s+)?(\\d{1,2})(?:er)?\\s+(" + String.join("|", MONTHS)
                    + ")(?!\\p{L})(?:\\s+(\\d{4})(?!\\d))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final int LEAP_YEAR = 2024;

    private TextDates() {}

    /** Whether a text names a day. */
    static boolean areIn(String text) {
        return DATE.matcher(text).find();
    }

    /** What is wrong with the days that a text names. */
    static List<Objection> objections(String text, LocalDate today) {
        var objections = new ArrayList<Objection>();
        DATE.matcher(text).results().forEach(found -> objection(found, today).ifPresent(objections::add));
        return objections;
    }

    private static Optional<Objection> objection(MatchResult found, LocalDate today) {
        var day = Integer.parseInt(found.group(2));
        var month = MONTHS.indexOf(found.group(3).toLowerCase(Locale.FRENCH)) + 1;
        var year = found.group(4) == null ? 0 : Integer.parseInt(found.group(4));
        if (date(year == 0 ? LEAP_YEAR : year, month, day).isEmpty()) {
            return Optional.of(Objection.at("text", "check.dates.none", found.group()));
        }
        if (found.group(1) == null) {
            return Optional.empty();
        }
        var weekday = DayOfWeek.of(DAYS.indexOf(found.group(1).toLowerCase(Locale.FRENCH)) + 1);
        if (year != 0) {
            var real = LocalDate.of(year, month, day).getDayOfWeek();
            return real == weekday
                    ? Optional.empty()
                    : Optional.of(Objection.at("text", "check.dates.weekday", found.group(), name(real)));
        }
        var fits = IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
                .mapToObj(each -> date(each, month, day))
                .flatMap(Optional::stream)
                .anyMatch(date -> date.getDayOfWeek() == weekday);
        return fits ? Optional.empty() : Optional.of(Objection.at("text", "check.dates.no-year", found.group()));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.FRENCH);
    }
}
