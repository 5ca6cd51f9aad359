package org.mosaique.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mosaique.core.schedule.LocalMoment.Kind;

@DisplayName("A time typed on the clocks of a site")
class LocalMomentTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void isTakenAsItIsOnMostDays() {
        var moment = moment("2027-03-12T08:00");

        assertThat(moment.at()).isEqualTo(Instant.parse("2027-03-12T07:00:00Z"));
        assertThat(moment.taken()).isEqualTo(moment.typed());
        assertThat(moment.kind()).isEqualTo(Kind.PLAIN);
    }

    @Test
    void thatTheNightOfMarchSkipsIsTakenAnHourLaterOnTheClock() {
        var moment = moment("2027-03-28T02:30");

        assertThat(moment.kind()).isEqualTo(Kind.SKIPPED);
        assertThat(moment.taken()).isEqualTo(LocalDateTime.parse("2027-03-28T03:30"));
        assertThat(moment.at()).isEqualTo(Instant.parse("2027-03-28T01:30:00Z"));
    }

    @Test
    void thatTheNightOfOctoberHasTwiceIsTakenTheFirstTime() {
        var moment = moment("2027-10-31T02:30");

        assertThat(moment.kind()).isEqualTo(Kind.TWICE);
        assertThat(moment.taken()).isEqualTo(moment.typed());
        assertThat(moment.at()).isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
    }

    @Test
    void standsPlainlyBesideBothChanges() {
        assertThat(moment("2027-03-28T03:00").kind()).isEqualTo(Kind.PLAIN);
        assertThat(moment("2027-03-28T01:59").kind()).isEqualTo(Kind.PLAIN);
        assertThat(moment("2027-10-31T03:00").at()).isEqualTo(Instant.parse("2027-10-31T02:00:00Z"));
    }

    private static LocalMoment moment(String typed) {
        return LocalMoment.of(LocalDateTime.parse(typed), PARIS);
    }
}
