package org.mosaique.web.backoffice.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;

/** A day and a time as a form has them, on the clocks of a site. */
public final class TypedMoment {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final String MORNING = "08:00";

    private final String name;
    private String day = "";
    private String time = MORNING;

    /** @param name the name of the field of the day, without {@code -day} */
    public TypedMoment(String name) {
        this.name = name;
    }

    /** Fills in what is planned already. */
    void fill(Instant at, ZoneId zone) {
        var local = at.atZone(zone);
        day = local.toLocalDate().toString();
        time = local.format(TIME);
    }

    /**
     * What was typed.
     *
     * @throws RefusedException when it is no date or no time
     */
    LocalDateTime read() {
        try {
            return LocalDateTime.of(LocalDate.parse(day.strip()), LocalTime.parse(time.strip()));
        } catch (DateTimeParseException wrong) {
            throw new RefusedException(List.of(Objection.at(name + "-day", "planning.moment.wrong")));
        }
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day == null ? "" : day;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time == null ? "" : time;
    }
}
