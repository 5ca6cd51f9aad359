package org.mosaique.core.workflow.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/** Who was called in a review, so that each call is made once. */
@Embeddable
public class Calls {

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(nullable = false)
    private int escalation;

    @Column(name = "warned_at")
    private Instant warnedAt;

    /** Nobody has been called for the new due date. */
    void begin() {
        remindedAt = null;
        escalation = 0;
    }

    void reminded(Instant at) {
        remindedAt = at;
    }

    void escalated(int level) {
        escalation = level;
    }

    /** Whether it is news that the rule can't be met. */
    boolean warn(boolean hopeless, Instant at) {
        var news = hopeless && warnedAt == null;
        if (news || !hopeless) {
            warnedAt = hopeless ? at : null;
        }
        return news;
    }

    Optional<Instant> remindedAt() {
        return Optional.ofNullable(remindedAt);
    }

    int escalation() {
        return escalation;
    }
}
