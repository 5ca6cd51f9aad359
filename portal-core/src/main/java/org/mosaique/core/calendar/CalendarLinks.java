package org.mosaique.core.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.Actors;
import org.mosaique.core.access.Signatures;
import org.mosaique.core.workflow.Steps;

/**
 * The private links by which people subscribe to the calendar in their own: one a person, signed, made anew or ended at any
 * time. Whoever has the link reads what its owner may read at that moment, and nothing once the account is closed.
 */
@ApplicationScoped
@Transactional
public class CalendarLinks {

    private static final Pattern TOKEN =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-([0-9a-f]{64})");

    private static final String PURPOSE = "calendar";

    @PersistenceContext
    private EntityManager em;

    private AccessControl access;
    private Actors actors;
    private Signatures signatures;
    private Steps steps;

    /** For the container's proxy. */
    protected CalendarLinks() {}

    @Inject
    public CalendarLinks(AccessControl access, Actors actors, Signatures signatures, Steps steps) {
        this.access = access;
        this.actors = actors;
        this.signatures = signatures;
        this.steps = steps;
    }

    /** The secret part of the current actor's link; empty when there is none. */
    public Optional<String> own() {
        return Optional.ofNullable(em.find(CalendarLink.class, access.actor().ref()))
                .map(this::token);
    }

    /** Makes the current actor's link, or another one in its place. */
    public String renew() {
        var account = access.actor().ref();
        var link = em.find(CalendarLink.class, account);
        if (link == null) {
            link = new CalendarLink(account, steps.now());
            em.persist(link);
        } else {
            link.renew(steps.now());
        }
        return token(link);
    }

    /** Ends the current actor's link. */
    public void end() {
        var link = em.find(CalendarLink.class, access.actor().ref());
        if (link != null) {
            em.remove(link);
        }
    }

    /** Whose link it is, with the roles of this moment; empty when it is forged, ended or of a closed account. */
    public Optional<Actor> reader(String token) {
        var parts = TOKEN.matcher(token);
        if (!parts.matches() || !isOurs(parts.group(1), parts.group(2))) {
            return Optional.empty();
        }
        return em.createQuery("select k from CalendarLink k where k.ref = :ref", CalendarLink.class)
                .setParameter("ref", UUID.fromString(parts.group(1)))
                .getResultStream()
                .findFirst()
                .flatMap(link -> actors.find(link.accountRef()));
    }

    private String token(CalendarLink link) {
        return link.ref() + "-"
                + HexFormat.of()
                        .formatHex(signatures.sign(PURPOSE, octets(link.ref().toString())));
    }

    private boolean isOurs(String ref, String signature) {
        return signatures.isOurs(PURPOSE, octets(ref), HexFormat.of().parseHex(signature));
    }

    private static byte[] octets(String ref) {
        return ref.getBytes(StandardCharsets.UTF_8);
    }
}
