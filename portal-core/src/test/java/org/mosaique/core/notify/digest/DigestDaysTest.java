package org.mosaique.core.notify.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mosaique.core.notify.Rhythm;

@DisplayName("Digests")
class DigestDaysTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final DigestDays atSeven = new DigestDays(7);

    private static Instant paris(String moment) {
        return LocalDateTime.parse(moment).atZone(PARIS).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        "DAILY,  2026-03-02T06:59:59, 2026-03-02T07:00", // a Monday
        "DAILY,  2026-03-02T07:00:00, 2026-03-03T07:00",
        "DAILY,  2026-03-28T12:00:00, 2026-03-29T07:00", // the clock goes forward that night
        "DAILY,  2026-10-24T12:00:00, 2026-10-25T07:00", // and back
        "DAILY,  2026-12-31T08:00:00, 2027-01-01T07:00",
        "WEEKLY, 2026-03-02T06:00:00, 2026-03-02T07:00",
        "WEEKLY, 2026-03-02T07:00:00, 2026-03-09T07:00",
        "WEEKLY, 2026-03-08T23:59:59, 2026-03-09T07:00",
        "WEEKLY, 2026-03-26T09:00:00, 2026-03-30T07:00"
    })
    void areMadeAtSevenByTheClockOnTheWall(Rhythm rhythm, String now, String digest) {
        assertThat(atSeven.next(rhythm, paris(now), PARIS)).isEqualTo(paris(digest));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-20, 40", "2026-10-20, 40"})
    void areOneADayWhateverTheClockDoes(LocalDate begin, int days) {
        var atTwo = new DigestDays(2); // the hour that is left out in March and comes twice in October
        var made = new ArrayList<LocalDate>();
        var now = begin.atStartOfDay(PARIS).toInstant();
        for (int day = 0; day < days; day++) {
            now = atTwo.next(Rhythm.DAILY, now, PARIS);
            made.add(now.atZone(PARIS).toLocalDate());
            assertThat(atTwo.period(now, PARIS)).isEqualTo(made.get(day));
        }
        assertThat(made)
                .containsExactlyElementsOf(
                        begin.datesUntil(begin.plusDays(days)).toList());
    }

    @Test
    void madeLateBelongToTheDayTheyWereDue() {
        assertThat(atSeven.period(paris("2026-03-03T06:59"), PARIS)).isEqualTo(LocalDate.parse("2026-03-02"));
        assertThat(atSeven.period(paris("2026-03-03T07:00"), PARIS)).isEqualTo(LocalDate.parse("2026-03-03"));
    }

    @Test
    void leaveAtLeastAWeekBetweenTwoWeeklyOnes() {
        var first = atSeven.next(Rhythm.WEEKLY, paris("2026-03-24T12:00"), PARIS);
        var second = atSeven.next(Rhythm.WEEKLY, first, PARIS);

        assertThat(Duration.between(first, second)).isEqualTo(Duration.ofDays(7));
        assertThat(atSeven.next(Rhythm.WEEKLY, paris("2026-03-29T12:00"), PARIS))
                .isEqualTo(paris("2026-03-30T07:00"));
    }
}
