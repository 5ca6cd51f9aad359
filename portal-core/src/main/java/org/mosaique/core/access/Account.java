package org.mosaique.core.access;

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
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** A person who may sign in. Invited without a password; active once it has set one. */
@Entity
@Table(name = "account")
public class Account {

    /** Where an account is in its life. */
    public enum State {
        /** Invited, no password yet. */
        INVITED,
        /** May sign in. */
        ACTIVE,
        /** May not sign in any more; what it wrote keeps its name. */
        DISABLED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, unique = true, updatable = false)
    private UUID ref;

    @Column(nullable = false)
    private String email;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String language;

    @Column(name = "password_hash")
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state;

    @Column(nullable = false)
    private boolean demonstration;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    protected Account() {}

    private Account(String email, String name, Instant at) {
        this.ref = UUID.randomUUID();
        this.email = normalise(email);
        this.name = name;
        this.language = "fr";
        this.state = State.INVITED;
        this.createdAt = at;
    }

    /** An account for a person who has still to choose a password. */
    public static Account invite(String email, String name, Instant at) {
        return new Account(email, name, at);
    }

    /** An account of the demonstration, which goes when the demonstration goes. */
    public static Account demonstrate(String email, String name, String passwordHash, Instant at) {
        var account = new Account(email, name, at);
        account.demonstration = true;
        account.choosePassword(passwordHash);
        return account;
    }

    /** Mail addresses are compared without regard to case or surrounding space. */
    public static String normalise(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Sets the password, by its hash, and lets an invited person in. */
    public void choosePassword(String hash) {
        if (state == State.DISABLED) {
            throw new IllegalStateException("Account " + ref + " is disabled");
        }
        passwordHash = hash;
        state = State.ACTIVE;
    }

    /** Shuts the account; its words keep its name. */
    public void disable() {
        state = State.DISABLED;
    }

    /** Opens a shut account again. */
    public void enable() {
        state = passwordHash == null ? State.INVITED : State.ACTIVE;
    }

    /** Changes the name others read and the language of the interface. */
    public void introduce(String newName, String newLanguage) {
        name = newName;
        language = newLanguage;
    }

    public UUID ref() {
        return ref;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public String language() {
        return language;
    }

    public State state() {
        return state;
    }

    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Account that && ref.equals(that.ref);
    }

    @Override
    public int hashCode() {
        return ref.hashCode();
    }

    @Override
    public String toString() {
        return "Account[" + ref + ", " + state + "]";
    }
}
