package org.mosaique.core.places;

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

/** One import of a file of communes, from its start to its end: how far it is, and what came of it. */
@Entity
@Table(name = "place_import")
public class PlaceImport {

    /** Whoever says nothing for so long is dead. */
    static final Duration SILENCE = Duration.ofMinutes(1);

    /** Where it is in its course. */
    public enum State {
        /** Lines are being read; the former places count. */
        RUNNING,
        /** Its places count. */
        DONE,
        /** It was read to the end, but too little of it could be used: the former places count. */
        REFUSED,
        /** It did not come to its end: the former places count. */
        BROKEN_OFF
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID ref;

    @Column(name = "file_name", nullable = false, updatable = false)
    private String fileName;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state;

    @Column(name = "started_by", nullable = false, updatable = false)
    private String startedBy;

    @Column(name = "started_at", nullable = false, updatable = false)
    private Instant startedAt;

    @Column(name = "seen_at", nullable = false)
    private Instant seenAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "total_lines", nullable = false)
    private int totalLines;

    @Column(name = "read_lines", nullable = false)
    private int readLines;

    @Column(nullable = false)
    private int taken;

    @Column(nullable = false)
    private int refused;

    protected PlaceImport() {}

    /** An import that begins. */
    public PlaceImport(String fileName, int totalLines, String startedBy, Instant at) {
        this.ref = UUID.randomUUID();
        this.fileName = fileName;
        this.totalLines = totalLines;
        this.startedBy = startedBy;
        this.startedAt = at;
        this.seenAt = at;
        this.state = State.RUNNING;
    }

    /** Some more lines were read. */
    public void advance(int lines, int ofThemTaken, int ofThemRefused, Instant at) {
        requireRunning();
        readLines += lines;
        taken += ofThemTaken;
        refused += ofThemRefused;
        seenAt = at;
    }

    /** It has come to its end; whether its places count from now on. */
    public boolean finish(Instant at) {
        requireRunning();
        state = taken > refused ? State.DONE : State.REFUSED;
        finishedAt = at;
        return state == State.DONE;
    }

    /** It will never come to its end. */
    public void breakOff(Instant at) {
        requireRunning();
        state = State.BROKEN_OFF;
        finishedAt = at;
    }

    private void requireRunning() {
        if (state != State.RUNNING) {
            throw new IllegalStateException(this + " is over");
        }
    }

    /** Whether lines are being read. */
    public boolean isRunning() {
        return state == State.RUNNING;
    }

    public UUID ref() {
        return ref;
    }

    @Override
    public String toString() {
        return "PlaceImport[" + fileName + ", " + state + "]";
    }
}
