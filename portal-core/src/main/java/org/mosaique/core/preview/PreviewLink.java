package org.mosaique.core.preview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A link to look at one revision without account: until when it holds, whether it was taken back, when it was used. */
@Entity
@Table(name = "preview_link")
public class PreviewLink {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, updatable = false)
    private UUID ref;

    @Column(name = "item_ref", nullable = false, updatable = false)
    private UUID itemRef;

    @Column(name = "revision_number", nullable = false, updatable = false)
    private int revisionNumber;

    @Column(name = "made_by", nullable = false, updatable = false)
    private String madeBy;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    @Column(name = "revoked_by", nullable = false)
    private String revokedBy = "";

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(nullable = false)
    private int uses;

    protected PreviewLink() {}

    /** A link to a revision that holds until then. */
    public PreviewLink(UUID itemRef, int revisionNumber, String madeBy, Instant madeAt, Instant expiresAt) {
        this.ref = UUID.randomUUID();
        this.itemRef = itemRef;
        this.revisionNumber = revisionNumber;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        this.expiresAt = expiresAt;
    }

    /** Takes it back; what was taken back already stays as it was. */
    public void revoke(String by, Instant at) {
        if (revokedAt == null) {
            revokedBy = by;
            revokedAt = at;
        }
    }

    /** Whether it opens anything at that moment. */
    public boolean isOpen(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    public UUID ref() {
        return ref;
    }

    public UUID itemRef() {
        return itemRef;
    }

    public int revisionNumber() {
        return revisionNumber;
    }
}
