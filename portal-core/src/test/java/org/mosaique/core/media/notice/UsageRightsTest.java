package org.mosaique.core.media.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The right to show a picture")
class UsageRightsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    @Test
    void holdsUntilMidnightWhereTheSiteIs() {
        assertThat(UsageRights.isOver(LAST, PARIS, Instant.parse("2026-06-30T21:59:59Z")))
                .isFalse();
        assertThat(UsageRights.isOver(LAST, PARIS, Instant.parse("2026-06-30T22:00:00Z")))
                .isTrue();
        assertThat(UsageRights.isOver(LAST, ZoneId.of("Indian/Reunion"), Instant.parse("2026-06-30T20:00:00Z")))
                .isTrue();
    }

    @Test
    void endsAtTheFirstMomentOfTheNextDayWhenTheClocksChange() {
        assertThat(UsageRights.end(LocalDate.of(2026, 10, 24), PARIS)).isEqualTo(Instant.parse("2026-10-24T22:00:00Z"));
        assertThat(UsageRights.end(LocalDate.of(2026, 10, 25), PARIS)).isEqualTo(Instant.parse("2026-10-25T23:00:00Z"));
    }

    @Test
    void isNearThirtyDaysBefore() {
        assertThat(UsageRights.isNear(LAST, PARIS, Instant.parse("2026-05-30T21:59:59Z")))
                .isFalse();
        assertThat(UsageRights.isNear(LAST, PARIS, Instant.parse("2026-05-30T22:00:00Z")))
                .isTrue();
        assertThat(UsageRights.isNear(LAST, PARIS, Instant.parse("2026-06-30T22:00:00Z")))
                .isFalse();
    }

    @Test
    void hasNoEndWhenNoneWasSaid() {
        assertThat(UsageRights.end(null, PARIS)).isNull();
        assertThat(UsageRights.isOver(null, PARIS, Instant.MAX)).isFalse();
        assertThat(UsageRights.isNear(null, PARIS, Instant.MAX)).isFalse();
    }
}
