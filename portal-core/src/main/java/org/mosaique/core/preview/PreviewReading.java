package org.mosaique.core.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.mosaique.core.access.Signatures;
import org.mosaique.core.content.Body;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Revision;
import org.mosaique.core.content.RevisionRepository;
import org.mosaique.core.shared.GoneException;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.core.spi.ContentCatalog;

/** Opens a text to whoever comes by a link; asks for no right but the portal's own signature. */
@ApplicationScoped
@Transactional(dontRollbackOn = {NotFoundException.class, GoneException.class})
public class PreviewReading {

    @PersistenceContext
    private EntityManager em;

    private RevisionRepository revisions;
    private ContentCatalog catalog;
    private SiteRegistry sites;
    private Signatures signatures;
    private Clock clock;

    /** For the container's proxy. */
    protected PreviewReading() {}

    @Inject
    public PreviewReading(
            RevisionRepository revisions,
            ContentCatalog catalog,
            SiteRegistry sites,
            Signatures signatures,
            Clock clock) {
        this.revisions = revisions;
        this.catalog = catalog;
        this.sites = sites;
        this.signatures = signatures;
        this.clock = clock;
    }

    /**
     * What a link opens.
     *
     * @param expiresAt until when it can be opened
     */
    public record Preview(String siteKey, String typeKey, Body body, Instant expiresAt) {}

    /**
     * What the link of that token opens, and remembers that it did.
     *
     * @throws NotFoundException when the portal never signed it
     * @throws GoneException when it is over, was taken back, or what it opened is no more
     */
    public Preview open(String text) {
        var token = PreviewToken.read(text)
                .filter(read -> signatures.isOurs(PreviewLinks.PURPOSE, read.signed(), read.signature()))
                .orElseThrow(() -> new NotFoundException("preview"));
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var link = em.createQuery("select l from PreviewLink l where l.ref = :ref", PreviewLink.class)
                .setParameter("ref", token.link())
                .getResultStream()
                .findFirst()
                .filter(found -> found.isOpen(now))
                .orElseThrow(() -> new GoneException("preview " + token.link()));
        var revision = revisions
                .find(link.itemRef(), link.revisionNumber())
                .filter(this::isThere)
                .orElseThrow(() -> new GoneException("what preview " + token.link() + " opened"));
        // The row itself, not the entity: two readers at once are no conflict.
        em.createQuery("update PreviewLink l set l.lastUsedAt = :now, l.uses = l.uses + 1 where l.ref = :ref")
                .setParameter("now", now)
                .setParameter("ref", link.ref())
                .executeUpdate();
        var item = revision.item();
        var body = catalog.type(item.typeKey()).decode(revision.body());
        return new Preview(item.siteKey(), item.typeKey(), body, token.expiresAt());
    }

    private boolean isThere(Revision revision) {
        var item = revision.item();
        return revision.state() != ReviewState.DISCARDED
                && sites.find(item.siteKey())
                        .filter(site -> site.modules().contains(catalog.moduleOf(item.typeKey())))
                        .isPresent();
    }
}
