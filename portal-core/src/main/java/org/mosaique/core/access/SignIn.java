package org.mosaique.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Checks a mail address with a password, ever more slowly for whoever keeps guessing. */
@ApplicationScoped
@Transactional
public class SignIn {

    @PersistenceContext
    private EntityManager em;

    private AccountRepository accounts;
    private PasswordHasher hasher;
    private Event<AccountEvent> events;
    private Clock clock;

    /**
     * How a try ended.
     *
     * @param account the account, or null when it failed
     * @param retryAfter how long to wait before the next try; zero when it may be at once
     */
    public record Outcome(UUID account, Duration retryAfter) {

        /** Whether the person is who they say. */
        public boolean isWelcome() {
            return account != null;
        }
    }

    /** For the container's proxy. */
    protected SignIn() {}

    @Inject
    public SignIn(AccountRepository accounts, PasswordHasher hasher, Event<AccountEvent> events, Clock clock) {
        this.accounts = accounts;
        this.hasher = hasher;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Tries to sign in. An unknown address, a wrong password and a shut account are not told apart, nor is a try that
     * comes too early: it is not even looked at.
     *
     * @param origin the address the request comes from
     */
    public Outcome attempt(String email, String password, String origin) {
        var address = Account.normalise(email);
        var throttles = List.of(throttle("email:" + cut(address)), throttle("origin:" + cut(origin)));
        var wait = longest(throttles);
        if (!wait.isZero()) {
            return new Outcome(null, wait);
        }
        var account = accounts.findByEmail(address);
        if (isRight(account, password)) {
            em.remove(throttles.get(0));
            events.fire(new AccountEvent(
                    "account.signed-in",
                    Grant.NETWORK,
                    account.get().ref(),
                    account.get().name()));
            return new Outcome(account.get().ref(), Duration.ZERO);
        }
        throttles.forEach(throttle -> throttle.fail(clock.instant()));
        events.fire(new AccountEvent(
                "account.sign-in-failed",
                Grant.NETWORK,
                account.map(Account::ref).orElse(null),
                cut(address)));
        return new Outcome(null, longest(throttles));
    }

    /** Forgets failures that are older than a day, so that guessing at random fills no table. */
    public int forget() {
        return em.createQuery("delete from SignInThrottle t where t.lastFailureAt < :limit")
                .setParameter("limit", clock.instant().minus(Duration.ofDays(1)))
                .executeUpdate();
    }

    private boolean isRight(Optional<Account> account, String password) {
        var hash =
                account.filter(found -> found.state() == Account.State.ACTIVE).flatMap(Account::passwordHash);
        return hash.isPresent() ? hasher.matches(password, hash.get()) : hasher.pretend(password);
    }

    private Duration longest(List<SignInThrottle> throttles) {
        var now = clock.instant();
        return throttles.stream()
                .map(throttle -> throttle.remaining(now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    private SignInThrottle throttle(String key) {
        em.createNativeQuery("""
                        insert ignore into sign_in_throttle (throttle_key, failures, blocked_until, last_failure_at)
                        values (?, 0, '1970-01-01 00:00:01', '1970-01-01 00:00:01')""").setParameter(1, key).executeUpdate();
        return em.find(SignInThrottle.class, key, LockModeType.PESSIMISTIC_WRITE);
    }

    private static String cut(String text) {
        return text.length() > 150 ? text.substring(0, 150) : text;
    }
}
