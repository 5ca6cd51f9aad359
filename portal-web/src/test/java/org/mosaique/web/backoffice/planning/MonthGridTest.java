package org.mosaique.web.backoffice.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mosaique.core.calendar.Planned;

@DisplayName("A month as a table")
class MonthGridTest {

    private static final LocalDate TODAY = LocalDate.parse("2027-03-12");

    @Test
    void hasWholeWeeksFromMondayToSunday() {
        for (var month = YearMonth.of(2026, 1); month.getYear() < 2030; month = month.plusMonths(1)) {
            var weeks = MonthGrid.of(month, TODAY, List.of()).weeks();

            assertThat(weeks).hasSizeBetween(4, 6);
            assertThat(weeks).allSatisfy(week -> {
                assertThat(week.days()).hasSize(7);
                assertThat(week.days().get(0).date().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            });
            var days = weeks.stream().flatMap(week -> week.days().stream()).filter(MonthGrid.Day::inMonth);
            assertThat(days).hasSize(month.lengthOfMonth());
        }
    }

    @Test
    void isAsShortAsFourWeeks() {
        assertThat(MonthGrid.of(YearMonth.of(2027, 2), TODAY, List.of()).weeks())
                .hasSize(4);
    }

    @Test
    void putsEachEntryOnItsDayAlsoBesideTheMonth() {
        var within = idea(LocalDate.parse("2027-03-31"));
        var beside = idea(LocalDate.parse("2027-04-04"));

        var last = MonthGrid.of(YearMonth.of(2027, 3), TODAY, List.of(within, beside))
                .weeks();

        var days = last.get(last.size() - 1).days();
        assertThat(days.get(2).entries()).containsExactly(within);
        assertThat(days.get(6).entries()).containsExactly(beside);
        assertThat(days.get(6).style()).contains("cal-out").doesNotContain("cal-empty");
    }

    @Test
    void marksThisDayOnce() {
        var days = MonthGrid.of(YearMonth.of(2027, 3), TODAY, List.of()).weeks().stream()
                .flatMap(week -> week.days().stream());

        assertThat(days.filter(MonthGrid.Day::today))
                .extracting(MonthGrid.Day::date)
                .containsExactly(TODAY);
    }

    private static Planned idea(LocalDate on) {
        return new Planned(
                Planned.Kind.IDEA,
                Planned.Stage.UNASSIGNED,
                UUID.randomUUID(),
                "alpes",
                "article",
                "Une idée",
                "",
                "",
                "Ada",
                null,
                0,
                null,
                on,
                Instant.EPOCH);
    }
}
