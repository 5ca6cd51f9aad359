package org.mosaique.core.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A secret link's memory: only its hash, whose it is, until when, and whether it was used. */
@Entity
@Table(name = "one_time_token")
public class OneTimeToken {

    @Id
    @Column(name = "token_hash")
    private String hash;

    @Column(name = "account_ref", nullable = false, updatable = false)
    private UUID accountRef;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected OneTimeToken() {}

    /** A token that was not used yet. */
    public OneTimeToken(String hash, UUID accountRef, Instant expiresAt) {
        this.hash = hash;
        this.accountRef = accountRef;
        this.expiresAt = expiresAt;
    }

    /** Whether it may be used at that moment. */
    public boolean isValid(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    /** Uses it up. */
    public void use(Instant now) {
        if (!isValid(now)) {
            throw new IllegalStateException("The token is used or expired");
        }
        usedAt = now;
    }

    public UUID accountRef() {
        return accountRef;
    }
}
