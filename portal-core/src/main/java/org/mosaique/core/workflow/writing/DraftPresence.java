package org.mosaique.core.workflow.writing;

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

/** Somebody who has a draft open, as long as their page says so every few seconds. Written by {@link Presence} alone. */
@Entity
@Table(name = "draft_presence")
public class DraftPresence {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "item_ref", nullable = false, updatable = false)
    private UUID itemRef;

    @Column(name = "revision_number", nullable = false, updatable = false)
    private int number;

    @Column(name = "account_ref", nullable = false, updatable = false)
    private UUID account;

    @Column(name = "account_name", nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Doing doing;

    @Column(name = "came_at", nullable = false)
    private Instant cameAt;

    @Column(name = "seen_at", nullable = false)
    private Instant seenAt;

    protected DraftPresence() {}

    /** What somebody does with a draft that is open. */
    public enum Doing {
        /** Writes in it. */
        WRITING,
        /** Waits until nobody else writes. */
        WAITING,
        /** Writes on a copy. */
        COPYING
    }
}
