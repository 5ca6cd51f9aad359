package org.mosaique.web.backoffice.planning;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes a calendar as calendars read it (RFC 5545): escaped texts, lines folded at 75 octets, ended as the format wants. */
public final class CalendarFile {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int LINE = 75;

    private final StringBuilder text = new StringBuilder();

    /** @param name what the calendar is called */
    public CalendarFile(String name) {
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//Mosaique//Calendar//FR");
        line("CALSCALE", "GREGORIAN");
        line("METHOD", "PUBLISH");
        line("NAME", escaped(name));
        line("X-WR-CALNAME", escaped(name));
        line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
    }

    /**
     * One event.
     *
     * @param uid always the same for the same event
     * @param at its moment; null for a whole day
     * @param on its day, when it has no moment
     * @param firm whether it is settled
     */
    public record Event(
            String uid,
            Instant changedAt,
            Instant at,
            LocalDate on,
            String summary,
            String description,
            String category,
            String url,
            boolean firm) {}

    /** Adds an event. */
    public void add(Event event) {
        line("BEGIN", "VEVENT");
        line("UID", event.uid());
        line("DTSTAMP", MOMENT.format(event.changedAt()));
        line("LAST-MODIFIED", MOMENT.format(event.changedAt()));
        if (event.at() == null) {
            line("DTSTART;VALUE=DATE", DAY.format(event.on()));
            line("DTEND;VALUE=DATE", DAY.format(event.on().plusDays(1)));
        } else {
            line("DTSTART", MOMENT.format(event.at()));
            line("DTEND", MOMENT.format(event.at().plusSeconds(900)));
        }
        line("SUMMARY", escaped(event.summary()));
        line("DESCRIPTION", escaped(event.description()));
        line("CATEGORIES", escaped(event.category()));
        line("URL", event.url());
        line("STATUS", event.firm() ? "CONFIRMED" : "TENTATIVE");
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }

    /** The whole file. */
    public String end() {
        line("END", "VCALENDAR");
        return text.toString();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** A line longer than the format allows goes on in the next, behind a blank; never within a character. */
    private void line(String name, String value) {
        var octets = 0;
        var line = name + ":" + value;
        for (int index = 0; index < line.length(); ) {
            var character = line.codePointAt(index);
            var drawn = Character.toString(character);
            var length = drawn.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(drawn);
            octets += length;
            index += drawn.length();
        }
        text.append("\r\n");
    }
}
