package org.mosaique.core.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.mosaique.core.content.Author;
import org.mosaique.core.content.ContentItem;
import org.mosaique.core.content.LiveEntry;
import org.mosaique.core.content.Publication;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.site.PublicChange;

/**
 * Shows a live item on one more site, takes it away from one, keeps its row in the lists equal to what the site makes of
 * it. Asks for no right: whoever calls it has.
 */
@ApplicationScoped
public class Showcase {

    private PublicationRepository publications;
    private Event<PublicChange> changes;

    /** For the container's proxy. */
    protected Showcase() {}

    @Inject
    public Showcase(PublicationRepository publications, Event<PublicChange> changes) {
        this.publications = publications;
        this.changes = changes;
    }

    /** Shows it from now on, told as its origin tells it. */
    public void show(Publication publication, ContentItem item, Author by, Instant at) {
        publication.show(publications.address(publication, item), by, at);
        var entry = new LiveEntry(item, publication);
        entry.tellLike(entry(publication, item.siteKey()));
        publications.add(entry);
        changed(publication);
    }

    /** Takes it away; the publication says already that it is not shown. */
    public void hide(Publication publication) {
        publications.remove(entry(publication, publication.siteKey()));
        changed(publication);
    }

    /** The site has changed what it makes of it. */
    public void refresh(Publication publication) {
        if (publication.isLive()) {
            entry(publication, publication.siteKey()).show(publication);
            changed(publication);
        }
    }

    private void changed(Publication publication) {
        changes.fire(PublicChange.item(publication.siteKey(), publication.itemRef()));
    }

    private LiveEntry entry(Publication publication, String siteKey) {
        return publications.entries(publication.itemRef()).stream()
                .filter(entry -> entry.siteKey().equals(siteKey))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(publication + " in the lists of " + siteKey));
    }
}
