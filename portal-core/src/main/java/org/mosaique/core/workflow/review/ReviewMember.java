package org.mosaique.core.workflow.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One who may vote in a review: the members of the committee when it came before them, and nobody who came later. */
@Entity
@Table(name = "review_member")
public class ReviewMember {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "run_id", updatable = false)
    private ReviewRun run;

    @Column(name = "account_ref", nullable = false, updatable = false)
    private UUID accountRef;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(nullable = false, updatable = false)
    private boolean chair;

    @Column(name = "read_at")
    private Instant readAt;

    @Column(name = "left_at")
    private Instant leftAt;

    @Column(name = "stands_for", updatable = false)
    private UUID standsFor;

    protected ReviewMember() {}

    /** A member of the committee; with or without the casting vote. */
    public ReviewMember(ReviewRun run, UUID accountRef, String name, boolean chair) {
        this(run, accountRef, name, chair, null);
    }

    /** One who votes in the place of an absent member. */
    public ReviewMember(ReviewRun run, UUID accountRef, String name, boolean chair, UUID standsFor) {
        this.run = run;
        this.accountRef = accountRef;
        this.name = name;
        this.chair = chair;
        this.standsFor = standsFor;
    }

    /** Notes that the member has opened the text as it is now. */
    public void read(Instant at) {
        if (readAt == null) {
            readAt = at;
        }
    }

    /** The text changed: what was read is another text. */
    public void readAnew() {
        readAt = null;
    }

    /** The member is no longer waited for: lost the role, or is absent. What it said still counts. */
    public void leave(Instant at) {
        leftAt = at;
    }

    /** The member is waited for again. */
    public void comeBack() {
        leftAt = null;
    }

    public UUID accountRef() {
        return accountRef;
    }

    public String name() {
        return name;
    }

    /** Whether its voice decides when the votes are even. */
    public boolean isChair() {
        return chair;
    }

    public Optional<Instant> readAt() {
        return Optional.ofNullable(readAt);
    }

    /** Whether its vote is not waited for any more. */
    public boolean hasLeft() {
        return leftAt != null;
    }

    /** The absent member in whose place it votes. */
    public Optional<UUID> standsFor() {
        return Optional.ofNullable(standsFor);
    }
}
