package org.mosaique.core.workflow.answer;

import jakarta.enterprise.context.ApplicationScoped;
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
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.Actors;
import org.mosaique.core.access.Permission;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Revision;
import org.mosaique.core.content.RevisionRepository;

/**
 * Gives out the links by which one member answers once, on one text as it stands, within fourteen days. A link is 32 random
 * bytes that nobody guesses and only a mail carries; the portal keeps its hash. Asks for no right: whoever writes the mail
 * knows whom it tells, and the answer is judged when it comes.
 */
@ApplicationScoped
@Transactional
public class AnswerLinks {

    /** How long a link can be used at most. */
    public static final Duration LIFE = Duration.ofDays(14);

    /** Where links lead, on the portal's own host. */
    public static final String PATH = "/admin/answer";

    private static final Duration REMEMBERED = Duration.ofDays(90);
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    @Inject
    @ConfigProperty(name = "portal.base.url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    private RevisionRepository revisions;
    private Actors actors;
    private Clock clock;

    /** For the container's proxy. */
    protected AnswerLinks() {}

    @Inject
    public AnswerLinks(RevisionRepository revisions, Actors actors, Clock clock) {
        this.revisions = revisions;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * The whole address by which the person of that account answers; empty when there is nothing for them to answer: the
     * text is not before the committee, is their own, or they don't vote on its site.
     */
    public Optional<String> issue(UUID itemRef, int number, UUID account) {
        var revision = revisions.find(itemRef, number).filter(found -> found.state() == ReviewState.IN_COMMITTEE);
        var member = actors.reachable(account);
        if (revision.isEmpty() || member.isEmpty() || !mayVote(member.get(), revision.get())) {
            return Optional.empty();
        }
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var until = clock.instant().plus(LIFE).truncatedTo(ChronoUnit.MICROS);
        em.persist(new AnswerLink(hash(token), account, revision.get(), until));
        return Optional.of(
                baseUrl + PATH + "?token=" + token + "&lang=" + member.get().language());
    }

    /** What a link is about; empty when the portal never gave it out. */
    Optional<AnswerLink.Held> peek(String token) {
        return find(token, LockModeType.NONE).map(AnswerLink::held);
    }

    /** The link itself, held against whoever uses it at the same moment. */
    Optional<AnswerLink> hold(String token) {
        return find(token, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Forgets links that ran out long ago. */
    public int forget() {
        return em.createQuery("delete from AnswerLink l where l.expiresAt < :limit")
                .setParameter("limit", clock.instant().minus(REMEMBERED))
                .executeUpdate();
    }

    private static boolean mayVote(Actor member, Revision revision) {
        return member.may(Permission.CONTENT_VOTE, revision.item().siteKey()) && !revision.isBy(member.ref());
    }

    private Optional<AnswerLink> find(String token, LockModeType lock) {
        if (token == null || token.isBlank()) {
            return Optional.empty();
        }
        var found = em.find(AnswerLink.class, hash(token), lock);
        if (found != null && lock != LockModeType.NONE) {
            em.refresh(found);
        }
        return Optional.ofNullable(found);
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
