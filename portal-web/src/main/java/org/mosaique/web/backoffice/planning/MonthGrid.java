package org.mosaique.web.backoffice.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mosaique.core.calendar.Planned;

/**
 * A month as a table: whole weeks from Monday to Sunday, with what is planned on each day.
 *
 * @param weeks four to six of them
 */
public record MonthGrid(YearMonth month, List<Week> weeks) {

    private static final int DAYS = 7;

    /** Seven days from a Monday. */
    public record Week(List<Day> days) {}

    /**
     * One day.
     *
     * @param inMonth whether it belongs to the month
     * @param today whether it is this day
     * @param entries what is planned
     */
    public record Day(LocalDate date, boolean inMonth, boolean today, List<Planned> entries) {

        /** What the cell is: {@code cal-out} beside the month, {@code cal-today}, {@code cal-empty} without an entry. */
        public String style() {
            var styles = new ArrayList<>(List.of("cal-day"));
            if (!inMonth) {
                styles.add("cal-out");
            }
            if (today) {
                styles.add("cal-today");
            }
            if (entries.isEmpty()) {
                styles.add("cal-empty");
            }
            return String.join(" ", styles);
        }
    }

    /** The first day that the table of a month shows. */
    public static LocalDate first(YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The last day that the table of a month shows. */
    public static LocalDate last(YearMonth month) {
        return month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    /** The table of a month. */
    public static MonthGrid of(YearMonth month, LocalDate today, List<Planned> entries) {
        Map<LocalDate, List<Planned>> byDay = entries.stream().collect(Collectors.groupingBy(Planned::on));
        var weeks = new ArrayList<Week>();
        for (var monday = first(month); !monday.isAfter(last(month)); monday = monday.plusDays(DAYS)) {
            var start = monday;
            weeks.add(new Week(IntStream.range(0, DAYS)
                    .mapToObj(start::plusDays)
                    .map(day -> new Day(
                            day,
                            YearMonth.from(day).equals(month),
                            day.equals(today),
                            byDay.getOrDefault(day, List.of())))
                    .toList()));
        }
        return new MonthGrid(month, weeks);
    }
}
