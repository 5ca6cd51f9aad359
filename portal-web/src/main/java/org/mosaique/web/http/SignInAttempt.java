package org.mosaique.web.http;

import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;

/** What the identity store learnt about a failed try that the standard's result has no place for. */
@RequestScoped
public class SignInAttempt {

    private Duration retryAfter = Duration.ZERO;

    /** The try failed; the next one is looked at after this time. */
    public void failed(Duration wait) {
        retryAfter = wait;
    }

    /** How long to wait before the next try; zero when it may be at once. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
