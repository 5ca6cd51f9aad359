package org.mosaique.core.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mosaique.core.content.Author;
import org.mosaique.core.content.ContentItem;
import org.mosaique.core.content.LiveEntry;
import org.mosaique.core.content.Publication;
import org.mosaique.core.content.PublicationCause;
import org.mosaique.core.content.Revision;
import org.mosaique.core.content.Teaser;
import org.mosaique.core.shared.Slug;
import org.mosaique.core.site.PublicChange;
import org.mosaique.core.site.Site;

/**
 * Carries what a site of origin publishes, corrects or takes down to every other site, in the caller's transaction. Asks
 * for no right: whoever calls it has.
 *
 * <ul>
 *   <li>A site whose perimeter contains a place of the item gets it as its {@link org.mosaique.core.site.Reception} says.
 *   <li>A site that declined it, or took it down at home, does not get it again by itself.
 *   <li>What the origin took down and publishes again comes back where it was, and waits again where it waited.
 *   <li>What came by its place alone leaves when the place changes; what somebody accepted stays.
 * </ul>
 */
@ApplicationScoped
public class Distribution {

    private PublicationRepository publications;
    private Destinations destinations;
    private Event<PublicChange> changes;

    /** For the container's proxy. */
    protected Distribution() {}

    @Inject
    public Distribution(PublicationRepository publications, Destinations destinations, Event<PublicChange> changes) {
        this.publications = publications;
        this.destinations = destinations;
        this.changes = changes;
    }

    /** An address for an item that is about to be published for the first time. */
    public Slug freeAddress(ContentItem item, String title) {
        return publications.freeAddress(item.siteKey(), item.typeKey(), Slug.of(title));
    }

    /** The revision is live at its origin from now on: shows it everywhere it is or shall be. */
    public void spread(Revision revision, Teaser teaser, Collection<String> places, Author by, Instant at) {
        var round = new Round(revision.item(), by, at);
        round.bringBack();
        round.showAtHome();
        var concerned = destinations.concerned(revision.item(), places);
        round.leavePlacesBehind(concerned);
        concerned.forEach(site -> round.reach(site, revision.author()));
        round.tell(teaser, revision.author().name());
    }

    /** The item is taken down at its origin: shows it nowhere. */
    public void withdraw(ContentItem item, Author by, String why, Instant at) {
        for (var publication : publications.hold(item.ref())) {
            var shown = publication.isLive();
            if (shown || publication.isProposed()) {
                publication.withdraw(by, at, why);
            }
            if (shown) {
                changes.fire(PublicChange.item(publication.siteKey(), item.ref()));
            }
        }
        publications.entries(item.ref()).forEach(publications::remove);
    }

    /** One item on its way to all sites at one moment. */
    private final class Round {

        private final ContentItem item;
        private final Author by;
        private final Instant at;
        private final Map<String, Publication> bySite = new HashMap<>();
        private final List<Publication> gone = new ArrayList<>();

        Round(ContentItem item, Author by, Instant at) {
            this.item = item;
            this.by = by;
            this.at = at;
            publications.hold(item.ref()).forEach(each -> bySite.put(each.siteKey(), each));
        }

        void showAtHome() {
            show(bySite.computeIfAbsent(item.siteKey(), home -> begin(home, PublicationCause.ORIGIN, by)), by);
        }

        /** Where the origin had taken it down, others go on where they were. */
        void bringBack() {
            var home = bySite.get(item.siteKey());
            if (home == null || home.isLive()) {
                return;
            }
            bySite.values().stream()
                    .filter(each -> each != home && each.isWithdrawnFromAfar())
                    .forEach(each -> {
                        each.proposeAgain(each.cause(), each.proposer(), at, "");
                        if (each.slug().isPresent()) {
                            show(each, Author.NOBODY);
                        }
                    });
        }

        void leavePlacesBehind(List<Site> concerned) {
            var keys = concerned.stream().map(Site::key).toList();
            bySite.values().stream()
                    .filter(each -> each.isByPlaceAlone() && !keys.contains(each.siteKey()))
                    .forEach(each -> {
                        if (each.isLive()) {
                            gone.add(each);
                        }
                        each.withdraw(Author.NOBODY, at, "");
                    });
        }

        void reach(Site site, Author author) {
            var known = bySite.get(site.key());
            if (known != null && !known.isWithdrawnFromAfar()) {
                return;
            }
            switch (destinations.manner(item, site)) {
                case AT_ONCE -> show(ask(site, author), Author.NOBODY);
                case PROPOSAL -> ask(site, author);
                case NEVER -> {
                    // it is not asked for
                }
            }
        }

        private Publication ask(Site site, Author author) {
            var known = bySite.get(site.key());
            if (known != null) {
                known.proposeAgain(PublicationCause.PLACE, author, at, "");
                return known;
            }
            var publication = begin(site.key(), PublicationCause.PLACE, author);
            bySite.put(site.key(), publication);
            return publication;
        }

        private Publication begin(String siteKey, PublicationCause cause, Author author) {
            var publication = new Publication(item, siteKey, cause, author, at, "");
            publications.add(publication);
            return publication;
        }

        private void show(Publication publication, Author decider) {
            publication.show(publications.address(publication, item), decider, at);
        }

        void tell(Teaser teaser, String author) {
            var told = new HashMap<String, LiveEntry>();
            publications.entries(item.ref()).forEach(entry -> told.put(entry.siteKey(), entry));
            for (var publication : bySite.values()) {
                if (publication.isLive()) {
                    var entry = told.get(publication.siteKey());
                    var row = entry == null ? new LiveEntry(item, publication) : entry;
                    row.tell(teaser, author, at);
                    if (entry == null) {
                        publications.add(row);
                    }
                    changes.fire(PublicChange.item(publication.siteKey(), item.ref()));
                }
            }
            gone.forEach(each -> {
                publications.remove(told.get(each.siteKey()));
                changes.fire(PublicChange.item(each.siteKey(), item.ref()));
            });
        }
    }
}
