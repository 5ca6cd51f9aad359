package org.mosaique.core.workflow.review.absence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** One person away from one site, both days included, with or without somebody who stands in. */
@Entity
@Table(name = "absence")
public class Absence {

    /** Where it is. */
    public enum State {
        /** It begins later. */
        PLANNED,
        /** The person is away. */
        RUNNING,
        /** The person is back, or it was called off. */
        OVER
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, updatable = false)
    private UUID ref;

    @Column(name = "account_ref", nullable = false, updatable = false)
    private UUID accountRef;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(name = "site_key", nullable = false, updatable = false)
    private String siteKey;

    @Column(name = "from_day", nullable = false, updatable = false)
    private LocalDate fromDay;

    @Column(name = "to_day", nullable = false, updatable = false)
    private LocalDate toDay;

    @Column(name = "substitute_ref", updatable = false)
    private UUID substituteRef;

    @Column(name = "substitute_name", nullable = false, updatable = false)
    private String substituteName;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state;

    protected Absence() {}

    /** An absence that was said beforehand; without a substitute when {@code substitute} is null. */
    public Absence(UUID account, String name, String siteKey, Span span, UUID substitute, String substituteName) {
        this.ref = UUID.randomUUID();
        this.accountRef = account;
        this.name = name;
        this.siteKey = siteKey;
        this.fromDay = span.from();
        this.toDay = span.to();
        this.substituteRef = substitute;
        this.substituteName = substituteName;
        this.state = State.PLANNED;
    }

    /** The person is away from now on. */
    public void begin() {
        state = State.RUNNING;
    }

    /** The person is back. */
    public void end() {
        state = State.OVER;
    }

    public UUID ref() {
        return ref;
    }

    public UUID accountRef() {
        return accountRef;
    }

    public String name() {
        return name;
    }

    public String siteKey() {
        return siteKey;
    }

    /** First and last day. */
    public Span span() {
        return new Span(fromDay, toDay);
    }

    /** Who stands in. */
    public Optional<UUID> substituteRef() {
        return Optional.ofNullable(substituteRef);
    }

    public String substituteName() {
        return substituteName;
    }

    public State state() {
        return state;
    }
}
