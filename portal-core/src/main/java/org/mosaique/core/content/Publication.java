package org.mosaique.core.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** This item on that site. */
@Entity
@Table(name = "publication")
public class Publication {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "item_ref", nullable = false, updatable = false)
    private UUID itemRef;

    @Column(name = "site_key", nullable = false, updatable = false)
    private String siteKey;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PublicationState state;

    @Column(name = "decided_by", nullable = false)
    private UUID decidedBy;

    @Column(name = "decided_at", nullable = false)
    private Instant decidedAt;

    @Column(nullable = false)
    private String reason;

    protected Publication() {}

    /** The item is shown on the site from now on. */
    public Publication(UUID itemRef, String siteKey, UUID decidedBy, Instant at) {
        this.itemRef = itemRef;
        this.siteKey = siteKey;
        decide(PublicationState.LIVE, decidedBy, at, "");
    }

    /** The site shows it again. */
    public void show(UUID by, Instant at) {
        decide(PublicationState.LIVE, by, at, "");
    }

    /** The site shows it no more. */
    public void withdraw(UUID by, Instant at, String why) {
        decide(PublicationState.WITHDRAWN, by, at, why);
    }

    private void decide(PublicationState newState, UUID by, Instant at, String why) {
        state = newState;
        decidedBy = by;
        decidedAt = at;
        reason = why;
    }

    public String siteKey() {
        return siteKey;
    }

    public PublicationState state() {
        return state;
    }
}
