package org.mosaique.core.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * How often a sign-in failed for one address or from one origin, and until when further tries are refused. The same for
 * addresses that have an account and for those that have none.
 */
@Entity
@Table(name = "sign_in_throttle")
public class SignInThrottle {

    private static final int FREE_TRIES = 3;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGET_AFTER = Duration.ofHours(1);

    @Id
    @Column(name = "throttle_key")
    private String key;

    @Column(nullable = false)
    private int failures;

    @Column(name = "blocked_until", nullable = false)
    private Instant blockedUntil;

    @Column(name = "last_failure_at", nullable = false)
    private Instant lastFailureAt;

    protected SignInThrottle() {}

    /** A throttle for a key that has not failed yet. */
    public SignInThrottle(String key) {
        this.key = key;
        this.blockedUntil = Instant.EPOCH;
        this.lastFailureAt = Instant.EPOCH;
    }

    /** Counts one more failure: the first three are free, then 2, 4, 8 seconds and so on up to a quarter of an hour. */
    public void fail(Instant now) {
        failures = now.isAfter(lastFailureAt.plus(FORGET_AFTER)) ? 1 : failures + 1;
        lastFailureAt = now;
        if (failures > FREE_TRIES) {
            var seconds = 1L << Math.min(failures - FREE_TRIES, 12);
            var delay = Duration.ofSeconds(seconds);
            blockedUntil = now.plus(delay.compareTo(LONGEST) > 0 ? LONGEST : delay);
        }
    }

    /** How long to wait; zero when a try is welcome. */
    public Duration remaining(Instant now) {
        return now.isBefore(blockedUntil) ? Duration.between(now, blockedUntil) : Duration.ZERO;
    }
}
