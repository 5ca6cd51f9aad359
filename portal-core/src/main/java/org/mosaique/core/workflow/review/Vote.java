package org.mosaique.core.workflow.review;

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
import org.mosaique.core.access.Actor;
import org.mosaique.core.content.Revision;

/** One member's word on one revision in one round; it may be changed until the decision falls. */
@Entity
@Table(name = "vote")
public class Vote {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "item_ref", nullable = false, updatable = false)
    private UUID itemRef;

    @Column(name = "revision_number", nullable = false, updatable = false)
    private int revisionNumber;

    @Column(name = "voting_round", nullable = false, updatable = false)
    private int round;

    @Column(name = "member_ref", nullable = false, updatable = false)
    private UUID memberRef;

    @Column(name = "member_name", nullable = false, updatable = false)
    private String memberName;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Verdict verdict;

    @Column(nullable = false)
    private String word;

    @Column(nullable = false)
    private String proposal;

    @Column(name = "cast_at", nullable = false)
    private Instant castAt;

    protected Vote() {}

    /** A member's vote in the revision's current round. */
    public Vote(Revision revision, Actor member, Verdict verdict, String word, String proposal, Instant at) {
        this.itemRef = revision.item().ref();
        this.revisionNumber = revision.number();
        this.round = revision.round();
        this.memberRef = member.ref();
        this.memberName = member.name();
        change(verdict, word, proposal, at);
    }

    /** The member thought again. */
    public final void change(Verdict newVerdict, String newWord, String newProposal, Instant at) {
        verdict = newVerdict;
        word = newWord;
        proposal = newProposal;
        castAt = at;
    }

    public UUID memberRef() {
        return memberRef;
    }

    public String memberName() {
        return memberName;
    }

    /** The round it was cast in. */
    public int round() {
        return round;
    }

    public Verdict verdict() {
        return verdict;
    }

    public String word() {
        return word;
    }

    /** What would lift an objection; empty unless it is one. */
    public String proposal() {
        return proposal;
    }

    public Instant castAt() {
        return castAt;
    }
}
