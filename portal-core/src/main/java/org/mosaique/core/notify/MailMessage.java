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
        /** Handed to the mail server. */
        SENT,
        /** Kept to be read here: no mail server is configured. */
        KEPT,
        /** Given up after the last try. */
        FAILED
    }

    private static final int TRIES = 10;
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
        this.lastError = "";
    }

    /** The mail server took it. */
    public void sent(Instant at) {
        state = State.SENT;
        sentAt = at;
    }

    /** There is no mail server: it stays here to be read. */
    public void keep() {
        state = State.KEPT;
    }

    /** It could not be sent: tried again after 1, 2, 4 … minutes, ten times in all. */
    public void failed(String error, Instant at) {
        attempts++;
        lastError = error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error;
        state = attempts >= TRIES ? State.FAILED : State.QUEUED;
        nextAttemptAt = at.plus(Duration.ofMinutes(1L << Math.min(attempts - 1, 10)));
    }

    public UUID ref() {
        return ref;
    }

    public String recipient() {
        return recipient;
    }

    public String subject() {
        return subject;
    }

    public String text() {
        return text;
    }

    public State state() {
        return state;
    }
}
