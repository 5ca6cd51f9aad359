package org.mosaique.core.workflow.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.mosaique.core.content.Revision;
import org.mosaique.core.site.DecisionRule;

/**
 * One review of a revision, from its submission to the decision, under the rule that held when it began.
 *
 * <p>It goes on while the author corrects what was sent back; that time is not counted. Under consent its clock stands still
 * while somebody objects.
 */
@Entity
@Table(name = "review_run")
public class ReviewRun {

    /** Where a review is. */
    public enum State {
        /** Somebody is still expected to do something. */
        OPEN,
        /** Decided: it may be published. */
        CARRIED,
        /** Given up, or taken back by its author. */
        CLOSED
    }

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

    @Column(name = "site_key", nullable = false, updatable = false)
    private String siteKey;

    @Column(name = "type_key", nullable = false, updatable = false)
    private String typeKey;

    @Embedded
    private RunRule rule;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state;

    @Column(name = "started_at", nullable = false, updatable = false)
    private Instant startedAt;

    @Column(name = "due_at", nullable = false)
    private Instant dueAt;

    @Column(name = "away_since")
    private Instant awaySince;

    @Column(name = "away_seconds", nullable = false)
    private long awaySeconds;

    @Column(name = "stopped_at")
    private Instant stoppedAt;

    @Column(nullable = false)
    private int returns;

    @Embedded
    private Calls calls = new Calls();

    @Column(name = "claimed_by")
    private UUID claimedBy;

    @Column(name = "claimed_name")
    private String claimedName;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected ReviewRun() {}

    /** A review that begins now. */
    public ReviewRun(Revision revision, DecisionRule rule, Instant at) {
        ref = UUID.randomUUID();
        itemRef = revision.item().ref();
        revisionNumber = revision.number();
        siteKey = revision.item().siteKey();
        typeKey = revision.item().typeKey();
        state = State.OPEN;
        startedAt = at;
        follow(rule);
        grantTime(at);
    }

    /** Takes over another rule; what was said so far is counted under it. */
    public void follow(DecisionRule newRule) {
        rule = new RunRule(newRule);
        calls.warn(false, null);
    }

    /** Gives whoever is expected to act now the whole time of the rule again; nobody has been reminded of it. */
    public void grantTime(Instant at) {
        dueIs(at.plus(Duration.ofDays(rule.days())));
    }

    /** Moves the due date; nobody has been reminded of the new one. */
    public void dueIs(Instant due) {
        dueAt = Objects.requireNonNull(due, "due");
        calls.begin();
        stoppedAt = null;
    }

    /** It went back to its author: until it comes again, the time is the author's. */
    public void sentBack(Instant at) {
        state = State.OPEN;
        decidedAt = null;
        awaySince = at;
        returns++;
        unclaim();
    }

    /** The author handed it in again. */
    public void handedInAgain(Instant at) {
        comeHome(at);
        grantTime(at);
    }

    private void comeHome(Instant at) {
        if (awaySince != null) {
            awaySeconds += Duration.between(awaySince, at).toSeconds();
            awaySince = null;
        }
    }

    /** It was decided, or ended without a decision. */
    public void end(State how, Instant at) {
        comeHome(at);
        state = how;
        decidedAt = at;
    }

    /** Somebody says that it sees to it, or an absent person's substitute takes it over. */
    public void claim(UUID account, String name, Instant at) {
        claimedBy = account;
        claimedName = name;
        claimedAt = at;
    }

    /** Nobody sees to it in particular any more. */
    public void unclaim() {
        claim(null, null, null);
    }

    /** Somebody objects: the clock stands still. */
    public void stop(Instant at) {
        stoppedAt = stoppedAt == null ? at : stoppedAt;
    }

    /** Nobody objects any more: what was left of the time is left again. */
    public void goOn(Instant at) {
        if (stoppedAt != null) {
            dueAt = dueAt.plus(Duration.between(stoppedAt, at));
            stoppedAt = null;
        }
    }

    /** Consent was not found: the committee votes, with the numbers of the rule as its quorum, and has the whole time. */
    public void putToVote(Instant at) {
        rule = rule.voted();
        grantTime(at);
    }

    /**
     * Notes that the rule can't be met, or that it can again.
     *
     * @return whether that is news that somebody should be told: once each time it happens
     */
    public boolean warn(boolean hopeless, Instant at) {
        return calls.warn(hopeless, at);
    }

    /** Notes that those who are expected were reminded. */
    public void reminded(Instant at) {
        calls.reminded(at);
    }

    /** Notes who was told last that nobody decides: 1 the animators, 2 the network. */
    public void escalated(int level) {
        calls.escalated(level);
    }

    /** The rule by which votes are counted now. */
    public DecisionRule rule() {
        return rule.counted();
    }

    /** The rule it follows, whatever became of an objection. */
    public DecisionRule ownRule() {
        return rule.own();
    }

    /** Whether the committee votes because consent was not found. */
    public boolean isPutToVote() {
        return rule.isPutToVote();
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Whether the time is over; never while somebody objects or the author corrects. */
    public boolean isLate(Instant now) {
        return isOpen() && awaySince == null && stoppedAt == null && !dueAt.isAfter(now);
    }

    /** The key of its row; 0 when it is none that was begun, but only one that could be. */
    public long id() {
        return id == null ? 0 : id;
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

    public String siteKey() {
        return siteKey;
    }

    public String typeKey() {
        return typeKey;
    }

    /** Whether the author corrects what was sent back, so that nobody else is waited for. */
    public boolean isAway() {
        return awaySince != null;
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** Since when the clock stands still; empty while it runs. */
    public Optional<Instant> stoppedAt() {
        return Optional.ofNullable(stoppedAt);
    }

    public Optional<UUID> claimedBy() {
        return Optional.ofNullable(claimedBy);
    }

    public Optional<String> claimedName() {
        return Optional.ofNullable(claimedName);
    }

    public Optional<Instant> remindedAt() {
        return calls.remindedAt();
    }

    /** Who was told last that nobody decides: 0 nobody, 1 the animators, 2 the network. */
    public int escalation() {
        return calls.escalation();
    }

    /** How often it went back to its author. */
    public int returns() {
        return returns;
    }
}
