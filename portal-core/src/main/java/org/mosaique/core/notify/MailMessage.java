package org.mosaique.core.notify;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.mosaique.core.notify.post.Handover;
import org.mosaique.core.notify.post.Letter;

/**
 * A mail that is owed. The row is written in the transaction that owes it and sent by a worker afterwards; it is the
 * outbox entry and the copy to read in one.
 */
@Entity
@Table(name = "mail_message")
public class MailMessage {

    /** Where a mail is in its course. */
    public enum State {
        /** To be sent. */
        QUEUED,
        /** Taken up, and being handed to the mail server. */
        SENDING,
        /** The mail server took it. */
        SENT,
        /** Kept to be read here: no mail server is configured. */
        KEPT,
        /** Refused for good, or given up after days of trying. */
        FAILED,
        /** Taken up by a portal that ended, or cut off in the middle: the server may have it. Never sent again by itself. */
        UNKNOWN,
        /** An administrator decided that it is not to be sent. */
        ABANDONED;

        /** Whether it can be tried at once: nobody is at it, and it is not known to have arrived. */
        public boolean isRetriable() {
            return this != SENDING && this != SENT;
        }

        /** Whether it can still be kept from being sent. */
        public boolean isAbandonable() {
            return this == QUEUED || this == FAILED || this == UNKNOWN;
        }
    }

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration LONGEST_TRYING = Duration.ofDays(5);
    private static final int LONGEST_ERROR = 1_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID ref;

    @Column(nullable = false, updatable = false)
    private String recipient;

    @Column(nullable = false, updatable = false)
    private String subject;

    @Column(nullable = false, updatable = false)
    private String text;

    @Column(name = "stop_link", nullable = false, updatable = false)
    private String stopLink;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "next_attempt_at", nullable = false)
    private Instant nextAttemptAt;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    /** Since when it is tried. */
    @Column(name = "tried_since", nullable = false)
    private Instant since;

    @Column
    private UUID claim;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "last_error", nullable = false)
    private String lastError;

    protected MailMessage() {}

    /** A mail owed from now on. */
    public MailMessage(String recipient, String subject, String text, String stopLink, Instant at) {
        this.ref = UUID.randomUUID();
        this.recipient = recipient;
        this.subject = subject;
        this.text = text;
        this.stopLink = stopLink;
        this.state = State.QUEUED;
        this.nextAttemptAt = at;
        this.createdAt = at;
        this.since = at;
        this.lastError = "";
    }

    /** Takes it up, to be handed over. */
    public void claim(UUID mark, Instant at) {
        state = State.SENDING;
        claim = mark;
        claimedAt = at;
    }

    /** Whether it was taken up under that mark, and by nobody since. */
    public boolean isClaimedBy(UUID mark) {
        return mark.equals(claim);
    }

    /** What the server made of it. What may go better another time is tried again, each time later, for five days. */
    public void handed(Handover handover, Instant at) {
        claim = null;
        lastError = cut(handover.said());
        switch (handover.fate()) {
            case TAKEN -> {
                state = State.SENT;
                sentAt = at;
            }
            case LATER -> {
                attempts++;
                nextAttemptAt = at.plus(pause(attempts));
                state = nextAttemptAt.isAfter(since.plus(LONGEST_TRYING)) ? State.FAILED : State.QUEUED;
            }
            case REFUSED -> {
                attempts++;
                state = State.FAILED;
            }
            case UNKNOWN -> state = State.UNKNOWN;
        }
    }

    /** How long to wait after so many tries: 1, 2, 4, 8 minutes, then a quarter of an hour each time. */
    static Duration pause(int attempts) {
        var pause = Duration.ofMinutes(1L << Math.min(attempts - 1, 10));
        return pause.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : pause;
    }

    /** There is no mail server: it stays here to be read. */
    public void keep() {
        state = State.KEPT;
    }

    /** Whoever took it up can't tell any more what became of it. */
    public void lose() {
        state = State.UNKNOWN;
    }

    /** To be tried at once, for another five days. */
    public void retry(Instant at) {
        state = State.QUEUED;
        claim = null;
        attempts = 0;
        nextAttemptAt = at;
        since = at;
    }

    /** Not to be sent. */
    public void abandon() {
        state = State.ABANDONED;
        claim = null;
    }

    private static String cut(String error) {
        return error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error;
    }

    /** What is handed to the server. */
    public Letter letter() {
        return new Letter(ref, recipient, subject, text, stopLink);
    }

    public UUID ref() {
        return ref;
    }

    public String subject() {
        return subject;
    }

    public State state() {
        return state;
    }
}
