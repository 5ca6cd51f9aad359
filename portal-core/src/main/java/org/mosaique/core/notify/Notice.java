package org.mosaique.core.notify;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.access.Permission;

/** One thing one person is told, kept as keys and names so that it is put into words in their language when it is read. */
@Entity
@Table(name = "notice")
public class Notice {

    private static final String BETWEEN = "\u001f";
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_WORD = 4_000;
    private static final int LONGEST_ARGUMENTS = 2_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID ref;

    @Column(name = "account_ref", nullable = false, updatable = false)
    private UUID accountRef;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private NoticeKind kind;

    @Column(nullable = false, updatable = false)
    private String message;

    @Column(name = "site_key", nullable = false, updatable = false)
    private String siteKey;

    @Column(updatable = false)
    private UUID subject;

    @Column(name = "revision_number", nullable = false, updatable = false)
    private int revisionNumber;

    @Column(nullable = false, updatable = false)
    private String title;

    @Column(nullable = false, updatable = false)
    private String word;

    @Column(nullable = false, updatable = false)
    private String arguments;

    @Column(nullable = false, updatable = false)
    private String path;

    @Column(name = "actor_name", nullable = false, updatable = false)
    private String actorName;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Permission permission;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "read_at")
    private Instant readAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "mailed_at")
    private Instant mailedAt;

    protected Notice() {}

    /** A notice for a person, not mailed yet. */
    public Notice(News news, UUID account, String actorName, Instant at) {
        this.ref = UUID.randomUUID();
        this.accountRef = account;
        this.kind = news.kind();
        this.message = news.message();
        this.siteKey = news.siteKey();
        this.subject = news.subject();
        this.revisionNumber = news.revision();
        this.title = cut(news.title(), LONGEST_TITLE);
        this.word = cut(news.word(), LONGEST_WORD);
        this.arguments = cut(String.join(BETWEEN, news.arguments()), LONGEST_ARGUMENTS);
        this.path = news.path();
        this.actorName = actorName;
        this.permission = news.permission();
        this.createdAt = at;
    }

    /** What arguments were made of. */
    public static List<String> split(String arguments) {
        return arguments.isEmpty() ? List.of() : List.of(arguments.split(BETWEEN, -1));
    }

    private static String cut(String text, int length) {
        return text.length() > length ? text.substring(0, length) : text;
    }

    /** A mail of its own tells it. */
    public void mailed(Instant at) {
        mailedAt = at;
    }

    /** A digest is to tell it, from that moment on. */
    public void await(Instant digest) {
        dueAt = digest;
    }

    /** Whether its reader has seen it, or somebody else took care of it. */
    public boolean isRead() {
        return readAt != null;
    }

    public UUID accountRef() {
        return accountRef;
    }

    public Told told() {
        return new Told(kind, message, siteKey, title, word, split(arguments), path, actorName, createdAt, permission);
    }
}
