package org.mosaique.core.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.access.Signatures;
import org.mosaique.core.content.Revision;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.workflow.Revisions;

/** Hands out links to look at a text without account, and takes them back; for whoever may rewrite that text. */
@ApplicationScoped
@Transactional
public class PreviewLinks {

    /** How long a link can be used. */
    public static final Duration LIFE = Duration.ofHours(48);

    /** What the paths of all previews begin with. */
    public static final String PATH = "/apercu/";

    /** What the signatures are for. */
    static final String PURPOSE = "preview";

    private static final int MOST_OPEN = 20;

    @PersistenceContext
    private EntityManager em;

    private Revisions revisions;
    private AccessControl access;
    private Signatures signatures;
    private Event<PreviewEvent> events;
    private Clock clock;

    /** For the container's proxy. */
    protected PreviewLinks() {}

    @Inject
    public PreviewLinks(
            Revisions revisions, AccessControl access, Signatures signatures, Event<PreviewEvent> events, Clock clock) {
        this.revisions = revisions;
        this.access = access;
        this.signatures = signatures;
        this.events = events;
        this.clock = clock;
    }

    /**
     * One link.
     *
     * @param revision the number of the revision that it opens
     * @param revokedBy who took it back; empty when nobody did
     * @param lastUsedAt when it was opened last; null when it never was
     * @param uses how often it was opened
     */
    public record Row(
            UUID ref,
            int revision,
            String madeBy,
            Instant madeAt,
            Instant expiresAt,
            String revokedBy,
            Instant revokedAt,
            Instant lastUsedAt,
            int uses)
            implements Serializable {

        /** Whether it opens anything at that moment. */
        public boolean isOpen(Instant now) {
            return revokedAt == null && now.isBefore(expiresAt);
        }
    }

    /**
     * A link as it is handed out.
     *
     * @param link what is known of it
     * @param path its path on the portal's own host
     */
    public record Handed(Row link, String path) implements Serializable {}

    /**
     * Makes a link to a revision.
     *
     * @throws RefusedException when the revision is in work no more, or the item has too many open links already
     */
    public UUID make(UUID itemRef, int number) {
        var revision = require(itemRef, number);
        if (!revision.state().isOpen()) {
            throw RefusedException.because("preview.closed");
        }
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        if (of(itemRef).stream().filter(row -> row.isOpen(now)).count() >= MOST_OPEN) {
            throw RefusedException.because("preview.too-many", MOST_OPEN);
        }
        var link = new PreviewLink(itemRef, number, access.actor().name(), now, now.plus(LIFE));
        em.persist(link);
        tell("preview.made", revision);
        return link.ref();
    }

    /** The links of an item, whichever of its revisions they open, newest first. */
    public List<Handed> list(UUID itemRef, int number) {
        require(itemRef, number);
        return of(itemRef).stream().map(row -> new Handed(row, path(row))).toList();
    }

    private String path(Row row) {
        var signed = PreviewToken.signed(row.ref(), row.expiresAt());
        return PATH + new PreviewToken(row.ref(), row.expiresAt(), signatures.sign(PURPOSE, signed)).text();
    }

    /** Takes a link back, for good. */
    public void revoke(UUID itemRef, int number, UUID link) {
        var revision = require(itemRef, number);
        em.createQuery("select l from PreviewLink l where l.ref = :ref and l.itemRef = :item", PreviewLink.class)
                .setParameter("ref", link)
                .setParameter("item", itemRef)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("preview link " + link))
                .revoke(access.actor().name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        tell("preview.revoked", revision);
    }

    /** Whether the current actor may hand out links to a revision that it may read. */
    public boolean isOffered(UUID itemRef, int number) {
        return mayHandOut(revisions.readable(itemRef, number));
    }

    private List<Row> of(UUID itemRef) {
        return em.createQuery("""
                        select new org.mosaique.core.preview.PreviewLinks$Row(
                          l.ref, l.revisionNumber, l.madeBy, l.madeAt, l.expiresAt, l.revokedBy, l.revokedAt,
                          l.lastUsedAt, l.uses)
                        from PreviewLink l where l.itemRef = :item order by l.id desc""", Row.class)
                .setParameter("item", itemRef)
                .setMaxResults(4 * MOST_OPEN)
                .getResultList();
    }

    private Revision require(UUID itemRef, int number) {
        var revision = revisions.readable(itemRef, number);
        var site = revision.item().siteKey();
        access.require(Permission.CONTENT_EDIT, site);
        if (!revision.isBy(access.actor().ref())) {
            access.require(Permission.CONTENT_EDIT_ANY, site);
        }
        return revision;
    }

    private boolean mayHandOut(Revision revision) {
        var site = revision.item().siteKey();
        return access.allows(Permission.CONTENT_EDIT, site)
                && (revision.isBy(access.actor().ref()) || access.allows(Permission.CONTENT_EDIT_ANY, site));
    }

    private void tell(String action, Revision revision) {
        var item = revision.item();
        events.fire(new PreviewEvent(action, item.siteKey(), item.ref(), revision.number(), revision.title()));
    }
}
