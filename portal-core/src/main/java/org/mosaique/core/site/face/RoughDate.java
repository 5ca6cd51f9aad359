package org.mosaique.core.site.face;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date of which the day, or even the month, may be unknown.
 *
 * @param year the year
 * @param month the month from 1; 0 when it is not known
 * @param day the day of the month; 0 when it is not known
 */
public record RoughDate(int year, int month, int day) {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** The date written as {@code 2012}, {@code 2012-07} or {@code 2012-07-03}; empty when that is none. */
    public static Optional<RoughDate> parse(String text) {
        var parts = FORM.matcher(text == null ? "" : text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        var date = new RoughDate(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
        var month = parts.group(2) == null ? 1 : date.month;
        var day = parts.group(3) == null ? 1 : date.day;
        return exists(date.year, month, day) ? Optional.of(date) : Optional.empty();
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static boolean exists(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).getYear() > 0;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    /** The first day it can have been. */
    public LocalDate first() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** Whether the month is known. */
    public boolean hasMonth() {
        return month > 0;
    }

    /** Whether the day is known. */
    public boolean hasDay() {
        return day > 0;
    }
}
