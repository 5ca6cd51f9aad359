package org.mosaique.core.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.Traced;

/** One thing that happened: who, what, when, from where, with which note. Written once, never changed. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    private static final int LONGEST_DETAIL = 400;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, updatable = false)
    private Instant at;

    @Column(name = "actor_ref", nullable = false, updatable = false)
    private UUID actorRef;

    @Column(name = "actor_name", nullable = false, updatable = false)
    private String actorName;

    @Column(nullable = false, updatable = false)
    private String action;

    @Column(name = "site_key", nullable = false, updatable = false)
    private String siteKey;

    @Column(updatable = false)
    private UUID subject;

    @Column(name = "revision_number", nullable = false, updatable = false)
    private int revisionNumber;

    @Column(nullable = false, updatable = false)
    private String detail;

    @Column(nullable = false, updatable = false)
    private String note;

    @Column(nullable = false, updatable = false)
    private String origin;

    protected AuditEntry() {}

    /** An entry of what an event tells. */
    public AuditEntry(Traced event, Actor actor, String origin, Instant at) {
        this.at = at;
        this.actorRef = actor.ref();
        this.actorName = actor.name();
        this.action = event.action();
        this.siteKey = event.siteKey();
        this.subject = event.subject();
        this.revisionNumber = event.revision();
        this.detail =
                event.detail().length() > LONGEST_DETAIL ? event.detail().substring(0, LONGEST_DETAIL) : event.detail();
        this.note = event.note();
        this.origin = origin;
    }
}
