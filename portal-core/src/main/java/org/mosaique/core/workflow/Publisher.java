package org.mosaique.core.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.content.ContentItem;
import org.mosaique.core.content.LiveEntry;
import org.mosaique.core.content.Publication;
import org.mosaique.core.content.PublicationState;
import org.mosaique.core.content.Revision;
import org.mosaique.core.content.RevisionRepository;
import org.mosaique.core.content.Transition;
import org.mosaique.core.shared.Slug;
import org.mosaique.core.spi.ContentCatalog;

/**
 * Makes a revision what the public reads, and takes it away again: address, publications, list rows and the module's own
 * tables, all in the caller's transaction. Asks for no right: whoever calls it has.
 */
@ApplicationScoped
public class Publisher {

    @PersistenceContext
    private EntityManager em;

    private RevisionRepository revisions;
    private ContentCatalog catalog;
    private Event<RevisionMoved> moved;

    /** For the container's proxy. */
    protected Publisher() {}

    @Inject
    public Publisher(RevisionRepository revisions, ContentCatalog catalog, Event<RevisionMoved> moved) {
        this.revisions = revisions;
        this.catalog = catalog;
        this.moved = moved;
    }

    /** Puts an approved revision before the public, in the place of the one that was there. */
    public void publish(Revision revision, UUID by, Instant at) {
        var item = revision.item();
        supersedeLive(item, at);
        if (item.slug().isEmpty()) {
            item.nameForever(freeSlug(item, revision.title()));
        }
        revision.apply(Transition.PUBLISH, at);
        var publications = publications(item.ref());
        if (publications.isEmpty()) {
            em.persist(new Publication(item.ref(), item.siteKey(), by, at));
        }
        publications.stream()
                .filter(publication -> publication.siteKey().equals(item.siteKey()))
                .forEach(publication -> publication.show(by, at));
        em.flush();
        publications(item.ref()).stream()
                .filter(publication -> publication.state() == PublicationState.LIVE)
                .forEach(publication -> tell(revision, publication.siteKey(), at));
        catalog.show(item, revision.body());
    }

    /** Takes a live revision down on every site. */
    public void takeDown(Revision revision, UUID by, String why, Instant at) {
        var item = revision.item();
        revision.apply(Transition.TAKE_DOWN, at);
        publications(item.ref()).forEach(publication -> publication.withdraw(by, at, why));
        entries(item.ref()).forEach(em::remove);
        catalog.hide(item);
    }

    private void supersedeLive(ContentItem item, Instant at) {
        item.liveRevision().ifPresent(number -> {
            var live = revisions.find(item.ref(), number).orElseThrow();
            live.apply(Transition.SUPERSEDE, at);
            em.flush(); // before the other one goes live: the database takes one live revision at a time
            moved.fire(new RevisionMoved(
                    item.ref(), number, item.siteKey(), item.typeKey(), live.title(), Transition.SUPERSEDE, ""));
        });
    }

    private void tell(Revision revision, String siteKey, Instant at) {
        var teaser = catalog.type(revision.item().typeKey()).teaser(revision.body());
        var found = em.createQuery(
                        "select e from LiveEntry e where e.itemRef = :item and e.siteKey = :site", LiveEntry.class)
                .setParameter("item", revision.item().ref())
                .setParameter("site", siteKey)
                .getResultStream()
                .findFirst();
        var entry = found.orElseGet(() -> new LiveEntry(revision.item(), siteKey));
        entry.tell(teaser, revision.author().name(), at);
        if (found.isEmpty()) {
            em.persist(entry);
        }
    }

    private Slug freeSlug(ContentItem item, String title) {
        var wanted = Slug.of(title);
        var slug = wanted;
        for (int number = 2; revisions.isTaken(item.siteKey(), item.typeKey(), slug.value()); number++) {
            slug = wanted.numbered(number);
        }
        return slug;
    }

    private List<Publication> publications(UUID item) {
        return em.createQuery("select p from Publication p where p.itemRef = :item", Publication.class)
                .setParameter("item", item)
                .getResultList();
    }

    private List<LiveEntry> entries(UUID item) {
        return em.createQuery("select e from LiveEntry e where e.itemRef = :item", LiveEntry.class)
                .setParameter("item", item)
                .getResultList();
    }
}
