package org.mosaique.core.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.mosaique.core.access.Actor;
import org.mosaique.core.content.Author;
import org.mosaique.core.content.ContentItem;
import org.mosaique.core.content.Revision;
import org.mosaique.core.content.RevisionRepository;
import org.mosaique.core.content.Transition;
import org.mosaique.core.sharing.Distribution;
import org.mosaique.core.spi.ContentCatalog;

/**
 * Makes a revision what the public reads, and takes it away again: address, publications and list rows on every site, and
 * the module's own tables, all in the caller's transaction. Asks for no right: whoever calls it has.
 */
@ApplicationScoped
public class Publisher {

    @PersistenceContext
    private EntityManager em;

    private RevisionRepository revisions;
    private ContentCatalog catalog;
    private Distribution distribution;
    private Event<RevisionMoved> moved;

    /** For the container's proxy. */
    protected Publisher() {}

    @Inject
    public Publisher(
            RevisionRepository revisions,
            ContentCatalog catalog,
            Distribution distribution,
            Event<RevisionMoved> moved) {
        this.revisions = revisions;
        this.catalog = catalog;
        this.distribution = distribution;
        this.moved = moved;
    }

    /** Puts an approved revision before the public of every site it goes to, in the place of the one that was there. */
    public void publish(Revision revision, Actor by, Instant at) {
        publish(revision, Transition.PUBLISH, by, at);
    }

    /** The same by another move that leads there. */
    public void publish(Revision revision, Transition move, Actor by, Instant at) {
        var item = revision.item();
        supersedeLive(item, at);
        if (item.slug().isEmpty()) {
            item.nameForever(distribution.freeAddress(item, revision.title()));
        }
        revision.apply(move, at);
        var type = catalog.type(item.typeKey());
        var places = type.decode(revision.body()).places();
        distribution.spread(revision, type.teaser(revision.body()), places, Author.of(by), at);
        catalog.show(item, revision.body());
    }

    /** Takes a live revision down on every site. */
    public void takeDown(Revision revision, Actor by, String why, Instant at) {
        var item = revision.item();
        revision.apply(Transition.TAKE_DOWN, at);
        distribution.withdraw(item, Author.of(by), why, at);
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
}
