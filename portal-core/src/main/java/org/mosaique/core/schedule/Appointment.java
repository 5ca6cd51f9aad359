package org.mosaique.core.schedule;

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

/** One move of an item that is planned for a moment. An item has at most one of each kind that is still open. */
@Entity
@Table(name = "appointment")
public class Appointment {

    /** What is to happen. */
    public enum Act {
        /** The revision becomes what the public reads. */
        PUBLISH,
        /** Whatever the public reads of the item is taken down. */
        TAKE_DOWN
    }

    /** Where an appointment is in its course. */
    public enum State {
        /** Its moment is to come, or has just come. */
        PLANNED,
        /** Its moment has passed before the text was decided on: it is kept with the decision. */
        OVERDUE,
        /** It was kept, or somebody was quicker. */
        DONE,
        /** It could not be kept; the outcome says why. */
        FAILED,
        /** Somebody thought better of it. */
        CANCELLED;

        /** Whether something is still to come. */
        public boolean isOpen() {
            return this == PLANNED || this == OVERDUE;
        }
    }

    private static final int TRIES = 6;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, updatable = false)
    private UUID ref;

    @Column(name = "item_ref", nullable = false, updatable = false)
    private UUID itemRef;

    @Column(name = "revision_number", nullable = false)
    private int revisionNumber;

    @Column(name = "site_key", nullable = false, updatable = false)
    private String siteKey;

    @Column(name = "type_key", nullable = false, updatable = false)
    private String typeKey;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Act act;

    @Column(name = "due_at", nullable = false)
    private Instant dueAt;

    @Column(name = "planned_by", nullable = false)
    private UUID plannedBy;

    @Column(name = "planned_name", nullable = false)
    private String plannedName;

    @Column(name = "planned_at", nullable = false)
    private Instant plannedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state;

    @Column(nullable = false)
    private String outcome;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "next_attempt_at", nullable = false)
    private Instant nextAttemptAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected Appointment() {}

    /** Something planned for a revision. */
    Appointment(Revision revision, Act act, Instant dueAt, Actor by, Instant at) {
        var item = revision.item();
        this.ref = UUID.randomUUID();
        this.itemRef = item.ref();
        this.siteKey = item.siteKey();
        this.typeKey = item.typeKey();
        this.act = act;
        plan(revision, dueAt, by, at);
    }

    /** Puts it at another moment. */
    final void plan(Revision revision, Instant moment, Actor by, Instant at) {
        revisionNumber = revision.number();
        dueAt = moment;
        plannedBy = by.ref();
        plannedName = by.name();
        plannedAt = at;
        state = State.PLANNED;
        outcome = "";
        attempts = 0;
        nextAttemptAt = moment;
    }

    /** Its moment has passed, and the text is not decided on yet. */
    void overdue() {
        state = State.OVERDUE;
    }

    /** The text is decided on: it is kept now. */
    void resume(Instant at) {
        state = State.PLANNED;
        nextAttemptAt = at;
    }

    /** It was kept. */
    void done(String how, Instant at) {
        settle(State.DONE, how, at);
    }

    /** It can't be kept. */
    void failed(String why, Instant at) {
        settle(State.FAILED, why, at);
    }

    /** It shall not be kept. */
    void cancelled(Instant at) {
        settle(State.CANCELLED, "", at);
    }

    private void settle(State end, String how, Instant at) {
        state = end;
        outcome = how;
        settledAt = at;
    }

    /** The database did not let it through: tried again after 1, 2, 4 … minutes; false after the last try. */
    boolean retry(Instant at) {
        attempts++;
        nextAttemptAt = at.plus(Duration.ofMinutes(1L << (attempts - 1)));
        return attempts < TRIES;
    }

    public UUID ref() {
        return ref;
    }

    /** The item it concerns. */
    public UUID itemRef() {
        return itemRef;
    }

    /** The revision for which it was planned. */
    public int revisionNumber() {
        return revisionNumber;
    }

    /** The item's site of origin. */
    public String siteKey() {
        return siteKey;
    }

    public String typeKey() {
        return typeKey;
    }

    /** What is to happen. */
    public Act act() {
        return act;
    }

    /** When it is to happen. */
    public Instant dueAt() {
        return dueAt;
    }

    /** The account of whoever planned it last. */
    public UUID plannedBy() {
        return plannedBy;
    }

    /** The name of whoever planned it last. */
    public String plannedName() {
        return plannedName;
    }

    public State state() {
        return state;
    }

    /** How it ended, as a message key; empty before. */
    public String outcome() {
        return outcome;
    }
}
