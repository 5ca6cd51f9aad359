package org.mosaique.core.notify;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The rhythm that a person chose for one kind of notice. */
@Entity
@Table(name = "notice_preference")
public class NoticePreference {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "account_ref", nullable = false, updatable = false)
    private UUID accountRef;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private NoticeKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Rhythm rhythm;

    protected NoticePreference() {}

    /** A choice. */
    public NoticePreference(UUID accountRef, NoticeKind kind, Rhythm rhythm) {
        this.accountRef = accountRef;
        this.kind = kind;
        this.rhythm = rhythm;
    }

    /** Another choice. */
    public void choose(Rhythm wanted) {
        rhythm = wanted;
    }

    public UUID accountRef() {
        return accountRef;
    }

    public NoticeKind kind() {
        return kind;
    }

    public Rhythm rhythm() {
        return rhythm;
    }
}
