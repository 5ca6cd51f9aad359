package org.mosaique.core.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** One numbered state of a content item's body, from first draft to superseded. */
@Entity
@Table(name = "revision")
public class Revision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "item_id", updatable = false)
    private ContentItem item;

    @Column(name = "revision_number", nullable = false, updatable = false)
    private int number;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String body;

    /** The theme that the body names; the database reads it from there, for lists alone. */
    @SuppressWarnings("unused")
    @Column(insertable = false, updatable = false)
    private String theme;

    @Column(name = "author_ref", nullable = false, updatable = false)
    private UUID authorRef;

    @Column(name = "author_name", nullable = false, updatable = false)
    private String authorName;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReviewState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "release_choice", nullable = false)
    private Release release;

    /** Counts the times it went before the committee; votes of earlier rounds no longer count. */
    @Column(name = "voting_round", nullable = false)
    private int round;

    @Column(name = "last_editor_name", nullable = false)
    private String lastEditorName;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "moved_at", nullable = false)
    private Instant movedAt;

    protected Revision() {}

    Revision(ContentItem item, int number, String title, String body, Author author, Instant at) {
        this.item = Objects.requireNonNull(item, "item");
        this.number = number;
        this.title = Objects.requireNonNull(title, "title");
        this.body = Objects.requireNonNull(body, "body");
        this.authorRef = author.account();
        this.authorName = author.name();
        this.lastEditorName = author.name();
        this.state = ReviewState.DRAFT;
        this.release = Release.AT_ONCE;
        this.changedAt = at;
        this.movedAt = at;
    }

    /** Replaces the body. A revision can be rewritten on its author's desk and under review, not once it is decided. */
    public void rewrite(String newTitle, String newBody, String editorName, Instant at) {
        if (!state.isRewritable()) {
            throw new IllegalStateException(this + " can't be rewritten any more");
        }
        title = Objects.requireNonNull(newTitle, "newTitle");
        body = Objects.requireNonNull(newBody, "newBody");
        lastEditorName = editorName;
        changedAt = at;
    }

    /** Begins another round of votes: those of earlier rounds count no longer. */
    public void voteAnew() {
        if (state != ReviewState.IN_COMMITTEE) {
            throw new IllegalStateException(this + " is not before the committee");
        }
        round++;
    }

    /** Takes in a correction of what the public reads, in whatever open state it is. */
    public void takeIn(String newTitle, String newBody, String editorName, Instant at) {
        if (!state.isOpen()) {
            throw new IllegalStateException(this + " is closed");
        }
        title = newTitle;
        body = newBody;
        lastEditorName = editorName;
        changedAt = at;
    }

    /** Chooses what happens once it is approved. */
    public void release(Release choice) {
        release = Objects.requireNonNull(choice, "choice");
    }

    /** Makes one workflow move, or refuses and stays as it was. */
    public void apply(Transition transition, Instant at) {
        if (!transition.isAllowedFrom(state)) {
            throw new IllegalTransitionException(transition, state);
        }
        switch (transition.to()) {
            case PUBLISHED -> item.goLive(this, at);
            case WITHDRAWN -> item.takeDown();
            case IN_COMMITTEE -> round++;
            default -> {
                // the public sees no difference
            }
        }
        state = transition.to();
        movedAt = at;
    }

    /** Whether that account wrote it. */
    public boolean isBy(UUID account) {
        return authorRef.equals(account);
    }

    public ContentItem item() {
        return item;
    }

    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    /** The body as JSON. */
    public String body() {
        return body;
    }

    public Author author() {
        return new Author(authorRef, authorName);
    }

    public ReviewState state() {
        return state;
    }

    /** What happens once it is approved. */
    public Release release() {
        return release;
    }

    /** The number of the current round of votes, 0 before the first. */
    public int round() {
        return round;
    }

    /** Grows with every change; what an editor opened is compared with what it finds when it saves. */
    public int version() {
        return version;
    }

    /** Who changed the body last. */
    public String lastEditorName() {
        return lastEditorName;
    }

    /** When the body was changed last. */
    public Instant changedAt() {
        return changedAt;
    }

    /** When it made its last move. */
    public Instant movedAt() {
        return movedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Revision that && number == that.number && item.equals(that.item);
    }

    @Override
    public int hashCode() {
        return Objects.hash(item, number);
    }

    @Override
    public String toString() {
        return "Revision[" + number + ", " + state + "]";
    }
}
