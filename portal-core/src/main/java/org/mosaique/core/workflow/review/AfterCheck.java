package org.mosaique.core.workflow.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.mosaique.core.access.Actor;
import org.mosaique.core.content.Revision;
import org.mosaique.core.site.DecisionRule;

/** What was published before anybody else had approved it, and must be approved afterwards by somebody else. */
@Entity
@Table(name = "after_check")
public class AfterCheck {

    /** Why it was published first. */
    public enum Cause {
        /** It could not wait. */
        URGENT,
        /** The site trusts its author. */
        TRUSTED
    }

    /** Where the check is. */
    public enum State {
        /** Somebody is expected to look. */
        OPEN,
        /** Somebody else approved it. */
        APPROVED,
        /** It is no longer what the public reads: taken down, or another version took its place. */
        OVERTAKEN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "item_ref", nullable = false, updatable = false)
    private UUID itemRef;

    @Column(name = "revision_number", nullable = false, updatable = false)
    private int revisionNumber;

    @Column(name = "site_key", nullable = false, updatable = false)
    private String siteKey;

    @Column(name = "type_key", nullable = false, updatable = false)
    private String typeKey;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Cause cause;

    @Column(name = "published_by", nullable = false, updatable = false)
    private UUID publishedBy;

    @Column(name = "published_name", nullable = false, updatable = false)
    private String publishedName;

    @Column(nullable = false, updatable = false)
    private String reason;

    @Column(name = "published_at", nullable = false, updatable = false)
    private Instant publishedAt;

    @Column(name = "due_at", nullable = false)
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state;

    @Column(name = "checked_by")
    private UUID checkedBy;

    @Column(name = "checked_name")
    private String checkedName;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(nullable = false)
    private String word;

    @Column(nullable = false)
    private int calls;

    protected AfterCheck() {}

    /** A check that is owed from now on. */
    public AfterCheck(Revision revision, Cause cause, Actor by, String reason, DecisionRule rule, Instant at) {
        itemRef = revision.item().ref();
        revisionNumber = revision.number();
        siteKey = revision.item().siteKey();
        typeKey = revision.item().typeKey();
        this.cause = cause;
        publishedBy = by.ref();
        publishedName = by.name();
        this.reason = reason;
        publishedAt = at;
        dueAt = at.plus(Duration.ofDays(rule.days()));
        state = State.OPEN;
        word = "";
    }

    /** Somebody else approves it. */
    public void approve(Actor by, String wordOfApproval, Instant at) {
        state = State.APPROVED;
        checkedBy = by.ref();
        checkedName = by.name();
        checkedAt = at;
        word = wordOfApproval;
    }

    /** It is no longer what the public reads. */
    public void overtake(Instant at) {
        state = State.OVERTAKEN;
        checkedAt = at;
    }

    /** Notes that people were told that it is owed: 1 those of the site, 2 those of the network. */
    public void called(int level) {
        calls = level;
    }

    /** Who was told: 0 nobody, 1 those of the site, 2 those of the network. */
    public int calls() {
        return calls;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public Cause cause() {
        return cause;
    }

    /** Who published it. */
    public UUID publishedBy() {
        return publishedBy;
    }

    public String publishedName() {
        return publishedName;
    }

    public String reason() {
        return reason;
    }

    public Instant dueAt() {
        return dueAt;
    }
}
