package org.mosaique.core.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A person's link to the calendar; without this row the link is dead, whatever its signature. */
@Entity
@Table(name = "calendar_link")
public class CalendarLink {

    @Id
    @Column(name = "account_ref")
    private UUID accountRef;

    @Column(nullable = false)
    private UUID ref;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    protected CalendarLink() {}

    /** A first link. */
    public CalendarLink(UUID accountRef, Instant at) {
        this.accountRef = accountRef;
        renew(at);
    }

    /** Another link in its place: the former one is dead. */
    public final void renew(Instant at) {
        ref = UUID.randomUUID();
        madeAt = at;
    }

    public UUID ref() {
        return ref;
    }

    public UUID accountRef() {
        return accountRef;
    }

    /** Since when it holds. */
    public Instant madeAt() {
        return madeAt;
    }
}
