package org.mosaique.core.workflow.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.mosaique.core.content.Revision;
import org.mosaique.core.workflow.review.Verdict;

/** What the portal remembers of a link to answer by: its hash, whose it is, on which text as it stood, what was answered. */
@Entity
@Table(name = "answer_link")
public class AnswerLink {

    @Id
    @Column(name = "token_hash")
    private String hash;

    @Column(name = "account_ref", nullable = false, updatable = false)
    private UUID accountRef;

    @Column(name = "item_ref", nullable = false, updatable = false)
    private UUID itemRef;

    @Column(name = "revision_number", nullable = false, updatable = false)
    private int revisionNumber;

    @Column(name = "voting_round", nullable = false, updatable = false)
    private int round;

    @Column(name = "text_at", nullable = false, updatable = false)
    private Instant textAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Enumerated(EnumType.STRING)
    @Column
    private Verdict verdict;

    protected AnswerLink() {}

    AnswerLink(String hash, UUID account, Revision revision, Instant expiresAt) {
        this.hash = hash;
        this.accountRef = account;
        this.itemRef = revision.item().ref();
        this.revisionNumber = revision.number();
        this.round = revision.round();
        this.textAt = revision.changedAt();
        this.expiresAt = expiresAt;
    }

    void use(Verdict answered, Instant at) {
        verdict = answered;
        usedAt = at;
    }

    boolean isUsed() {
        return usedAt != null;
    }

    Held held() {
        return new Held(accountRef, itemRef, revisionNumber, round, textAt, expiresAt, usedAt, verdict);
    }

    /** The same to be handed around. */
    record Held(
            UUID account,
            UUID itemRef,
            int revision,
            int round,
            Instant textAt,
            Instant expiresAt,
            Instant usedAt,
            Verdict verdict) {}
}
