package org.mosaique.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The throttle of sign-ins")
class SignInThrottleTest {

    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    private final SignInThrottle throttle = new SignInThrottle("email:a@b.example");

    @Test
    void letsThreeFailuresPass() {
        fail(3);

        assertThat(throttle.remaining(NOW)).isZero();
    }

    @Test
    void doublesTheDelayWithEachFurtherFailure() {
        fail(4);
        assertThat(throttle.remaining(NOW)).isEqualTo(Duration.ofSeconds(2));
        fail(1);
        assertThat(throttle.remaining(NOW)).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void neverDelaysBeyondAQuarterOfAnHour() {
        fail(40);

        assertThat(throttle.remaining(NOW)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void forgetsAfterAnHour() {
        fail(40);
        throttle.fail(NOW.plus(Duration.ofMinutes(61)));

        assertThat(throttle.remaining(NOW.plus(Duration.ofMinutes(61)))).isZero();
    }

    private void fail(int times) {
        for (int count = 0; count < times; count++) {
            throttle.fail(NOW);
        }
    }
}
