package org.mosaique.core.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A deleted account: until when the trail keeps its name, and whether it was taken out. The database asks this row too. */
@Entity
@Table(name = "former_account")
public class FormerAccount {

    @Id
    private UUID ref;

    @Column(name = "erased_at", nullable = false, updatable = false)
    private Instant erasedAt;

    @Column(name = "names_until", nullable = false, updatable = false)
    private Instant namesUntil;

    @Column(name = "anonymised_at")
    private Instant anonymisedAt;

    protected FormerAccount() {}

    /** An account that is deleted now. */
    public FormerAccount(UUID ref, Instant erasedAt, Instant namesUntil) {
        this.ref = ref;
        this.erasedAt = erasedAt;
        this.namesUntil = namesUntil;
    }

    /** Its name is in the trail no more. */
    public void anonymised(Instant at) {
        anonymisedAt = at;
    }

    /** Whether its name is to be taken out of the trail. */
    public boolean isDue(Instant now) {
        return anonymisedAt == null && !now.isBefore(namesUntil);
    }
}
