package org.mosaique.core.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.mosaique.core.content.Author;

/** Something that could be written: noted, then given to somebody as a draft, or dropped. */
@Entity
@Table(name = "idea")
public class Idea {

    /** Where an idea is in its course. */
    public enum State {
        /** Nobody writes it yet. */
        OPEN,
        /** It has become a draft. */
        STARTED,
        /** It was given up. */
        DROPPED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, updatable = false)
    private UUID ref;

    @Column(name = "site_key", nullable = false, updatable = false)
    private String siteKey;

    @Column(name = "type_key", nullable = false)
    private String typeKey;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String theme;

    @Column(nullable = false)
    private String note;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "noted_by", nullable = false, updatable = false)
    private UUID notedBy;

    @Column(name = "noted_name", nullable = false, updatable = false)
    private String notedName;

    @Column(name = "noted_at", nullable = false, updatable = false)
    private Instant notedAt;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state;

    @Column(name = "item_ref")
    private UUID itemRef;

    protected Idea() {}

    /** An idea that nobody writes yet. */
    public Idea(String siteKey, IdeaText text, Author by, Instant at) {
        this.ref = UUID.randomUUID();
        this.siteKey = siteKey;
        this.notedBy = by.account();
        this.notedName = by.name();
        this.notedAt = at;
        this.state = State.OPEN;
        rewrite(text, at);
    }

    /** Says it anew; once it is a draft, only its day still counts here. */
    public final void rewrite(IdeaText text, Instant at) {
        dueOn = text.dueOn();
        changedAt = at;
        if (state == State.OPEN) {
            typeKey = text.typeKey();
            title = text.title();
            theme = text.theme();
            note = text.note();
        }
    }

    /** It has become a draft. */
    public void start(UUID item, Instant at) {
        state = State.STARTED;
        itemRef = item;
        changedAt = at;
    }

    /** It is given up. */
    public void drop(Instant at) {
        state = State.DROPPED;
        changedAt = at;
    }

    public UUID ref() {
        return ref;
    }

    public String siteKey() {
        return siteKey;
    }

    /** What it says now. */
    public IdeaText text() {
        return new IdeaText(typeKey, title, theme, dueOn, note);
    }

    /** Who noted it. */
    public Author notedBy() {
        return new Author(notedBy, notedName);
    }

    public State state() {
        return state;
    }

    /** Grows with every change. */
    public int version() {
        return version;
    }

    /** The item it has become. */
    public Optional<UUID> itemRef() {
        return Optional.ofNullable(itemRef);
    }
}
