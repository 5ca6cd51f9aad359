package org.mosaique.core.notes;

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
import java.util.UUID;
import org.mosaique.core.access.Actor;
import org.mosaique.core.content.Revision;
import org.mosaique.core.notes.anchor.Anchor;

/**
 * What somebody said about an item. It belongs to the item and stays with it whatever becomes of the text; it remembers
 * the revision that was spoken of. A comment can be settled and opened again; replies go with it.
 */
@Entity
@Table(name = "remark")
public class Remark {

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

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private RemarkKind kind;

    @Column(nullable = false, updatable = false)
    private String field = "";

    @Column(nullable = false, updatable = false)
    private String quote = "";

    @Column(name = "before_quote", nullable = false, updatable = false)
    private String before = "";

    @Column(name = "after_quote", nullable = false, updatable = false)
    private String after = "";

    @Column(name = "parent_ref", updatable = false)
    private UUID parentRef;

    @Column(nullable = false, updatable = false)
    private String text;

    @Column(name = "author_ref", nullable = false, updatable = false)
    private UUID authorRef;

    @Column(name = "author_name", nullable = false)
    private String authorName;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "settled_by", nullable = false)
    private String settledBy = "";

    @Column(name = "settled_at")
    private Instant settledAt;

    protected Remark() {}

    private Remark(RemarkKind kind, Revision revision, Actor author, String text, Instant at) {
        this.ref = UUID.randomUUID();
        this.kind = kind;
        this.itemRef = revision.item().ref();
        this.revisionNumber = revision.number();
        this.authorRef = author.ref();
        this.authorName = author.name();
        this.text = text;
        this.madeAt = at;
    }

    /** A note on the review as a whole. */
    static Remark note(Revision revision, Actor author, String text, Instant at) {
        return new Remark(RemarkKind.NOTE, revision, author, text, at);
    }

    /** A comment at a field. */
    static Remark atField(Revision revision, String field, Actor author, String text, Instant at) {
        var remark = new Remark(RemarkKind.FIELD, revision, author, text, at);
        remark.field = field;
        return remark;
    }

    /** A comment at a passage. */
    static Remark atPassage(Revision revision, Anchor anchor, Actor author, String text, Instant at) {
        var remark = new Remark(RemarkKind.PASSAGE, revision, author, text, at);
        remark.quote = anchor.quote();
        remark.before = anchor.before();
        remark.after = anchor.after();
        return remark;
    }

    /** An answer to this comment, given on a revision. */
    Remark reply(Revision revision, Actor author, String words, Instant at) {
        if (!isComment()) {
            throw new IllegalStateException("Only a comment can be answered");
        }
        var remark = new Remark(RemarkKind.REPLY, revision, author, words, at);
        remark.parentRef = ref;
        return remark;
    }

    /** Settles this comment; one that is settled stays as it was. */
    void settle(String by, Instant at) {
        if (isComment() && settledAt == null) {
            settledBy = by;
            settledAt = at;
        }
    }

    /** Opens this comment again. */
    void reopen() {
        settledBy = "";
        settledAt = null;
    }

    /** Whether it is pinned to something, and not an answer or a note. */
    boolean isComment() {
        return kind == RemarkKind.PASSAGE || kind == RemarkKind.FIELD;
    }

    UUID ref() {
        return ref;
    }

    UUID itemRef() {
        return itemRef;
    }

    RemarkKind kind() {
        return kind;
    }

    String text() {
        return text;
    }
}
