package org.mosaique.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.Actors;
import org.mosaique.core.access.CurrentActor;

/**
 * Who is signed in. The HTTP session keeps two things: the account's key and when it began. It ends after an hour without
 * a request (web.xml), and after twelve hours whatever happens.
 */
@ApplicationScoped
public class Session {

    private static final String ACCOUNT = "mosaique.account";
    private static final String BEGAN = "mosaique.began";
    private static final Duration LONGEST = Duration.ofHours(12);

    @Inject
    private Actors actors;

    @Inject
    private CurrentActor current;

    @Inject
    private SecurityContext security;

    @Inject
    private SignInAttempt attempt;

    @Inject
    private Clock clock;

    /**
     * Tries to sign in by mail address and password.
     *
     * @return how long to wait before the next try when it failed (zero: at once); empty when it succeeded
     */
    public Optional<Duration> signIn(
            HttpServletRequest request, HttpServletResponse response, String email, String password) {
        var parameters = AuthenticationParameters.withParams()
                .credential(new UsernamePasswordCredential(email, password))
                .newAuthentication(true);
        if (security.authenticate(request, response, parameters) != AuthenticationStatus.SUCCESS) {
            return Optional.of(attempt.retryAfter());
        }
        return Optional.empty();
    }

    /** Ends the session. */
    public void signOut(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        current.become(null, current.origin());
    }

    /** Begins a session for an account, under an identifier that nobody knew before. */
    void begin(HttpServletRequest request, UUID account) {
        var before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        var session = request.getSession(true);
        session.setAttribute(ACCOUNT, account);
        session.setAttribute(BEGAN, clock.instant());
        current.become(actors.find(account).orElseThrow(), current.origin());
    }

    /** The person signed in, with the roles of this moment; empty when nobody is, or the session is over. */
    Optional<Actor> actor(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ACCOUNT) instanceof UUID account)) {
            return Optional.empty();
        }
        if (isOver(session)) {
            session.invalidate();
            return Optional.empty();
        }
        return actors.find(account);
    }

    private boolean isOver(HttpSession session) {
        return !(session.getAttribute(BEGAN) instanceof Instant began)
                || clock.instant().isAfter(began.plus(LONGEST));
    }
}
