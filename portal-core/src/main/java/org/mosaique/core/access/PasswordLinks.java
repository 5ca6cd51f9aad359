package org.mosaique.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;

/** Gives out links by which a person chooses a password, once, within seven days; keeps only their hashes. */
@ApplicationScoped
@Transactional
public class PasswordLinks {

    /** How long a link can be used. */
    public static final Duration LIFE = Duration.ofDays(7);

    /** The shortest password, in characters. */
    public static final int SHORTEST = 12;

    private static final int LONGEST = 200;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    private AccountRepository accounts;
    private PasswordHasher hasher;
    private Event<AccountEvent> events;
    private Clock clock;

    /** For the container's proxy. */
    protected PasswordLinks() {}

    @Inject
    public PasswordLinks(AccountRepository accounts, PasswordHasher hasher, Event<AccountEvent> events, Clock clock) {
        this.accounts = accounts;
        this.hasher = hasher;
        this.events = events;
        this.clock = clock;
    }

    /** A new token for an account: 32 random bytes in URL-safe Base64. */
    public String issue(UUID account) {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        em.persist(new OneTimeToken(hash(token), account, clock.instant().plus(LIFE)));
        return token;
    }

    /** Whose link it is, by name; empty when it is unknown, used or too old. */
    public Optional<String> holder(String token) {
        return valid(token, LockModeType.NONE)
                .flatMap(found -> accounts.find(found.accountRef()))
                .map(Account::name);
    }

    /**
     * Sets the password and uses the link up.
     *
     * @throws RefusedException when the link can't be used any more, or the password is too short or too long
     */
    public void choose(String token, String password) {
        requireStrong(password);
        var found = valid(token, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> RefusedException.because("password.link.spent"));
        var account = accounts.find(found.accountRef())
                .filter(candidate -> candidate.state() != Account.State.DISABLED)
                .orElseThrow(() -> RefusedException.because("password.link.spent"));
        found.use(clock.instant());
        account.choosePassword(hasher.hash(password));
        events.fire(new AccountEvent("account.password-set", Grant.NETWORK, account.ref(), account.name()));
    }

    private static void requireStrong(String password) {
        if (password == null || password.length() < SHORTEST) {
            throw new RefusedException(List.of(Objection.at("password", "password.too-short", SHORTEST)));
        }
        if (password.length() > LONGEST) {
            throw new RefusedException(List.of(Objection.at("password", "password.too-long", LONGEST)));
        }
    }

    private Optional<OneTimeToken> valid(String token, LockModeType lock) {
        if (token == null || token.isBlank()) {
            return Optional.empty();
        }
        return Optional.ofNullable(em.find(OneTimeToken.class, hash(token), lock))
                .filter(found -> found.isValid(clock.instant()));
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
