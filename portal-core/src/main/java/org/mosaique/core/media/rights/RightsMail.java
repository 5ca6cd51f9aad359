package org.mosaique.core.media.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mosaique.core.access.Account;
import org.mosaique.core.access.Grant;
import org.mosaique.core.access.Role;
import org.mosaique.core.media.MediaFile;
import org.mosaique.core.media.desk.Placement;
import org.mosaique.core.media.desk.WhereUsed;
import org.mosaique.core.notify.News;
import org.mosaique.core.notify.NoticeKind;
import org.mosaique.core.notify.Notifications;

/**
 * Tells that the rights of a picture end: to the authors of what shows it, to whoever gave it, and to the animators of the
 * sites of origin. Each reads of the contents of their own sites and of what is public.
 */
@ApplicationScoped
class RightsMail {

    private static final String READERS = """
            select distinct a.ref from Account a
            where a.state = :active and (a.ref in :authors
              or a.ref in (select r.accountRef from RoleAssignment r where r.role = :animator and r.siteKey in :sites))""";

    private static final String AUTHORS = """
            select distinct r.authorRef from MediaUse u, ContentItem i, Revision r
            where u.mediaRef = :media and i.ref = u.itemRef and r.item = i and r.number = u.number
              and (u.number = i.liveRevision or u.number = i.latestRevision)""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private WhereUsed whereUsed;

    @Inject
    private Notifications notifications;

    /** @param news {@code near} or {@code over} */
    void send(String news, MediaFile file) {
        var placements = whereUsed.of(file.ref());
        var name = file.description().title().isEmpty()
                ? file.originalName()
                : file.description().title();
        var shown = placements.stream()
                .filter(Placement::live)
                .map(place -> "- " + place.title())
                .distinct()
                .collect(Collectors.joining("\n"));
        notifications.tell(
                News.of(
                                NoticeKind.PICTURE_RIGHTS,
                                (shown.isEmpty() ? "picture-unused-" : "picture-") + news,
                                Grant.NETWORK, // those who show it may be of any site
                                file.ref(),
                                name,
                                "/admin/media/edit?ref=" + file.ref())
                        .with(file.rightsUntil(), shown),
                readers(file, placements));
    }

    private List<UUID> readers(MediaFile file, List<Placement> placements) {
        var authors = new TreeSet<UUID>(em.createQuery(AUTHORS, UUID.class)
                .setParameter("media", file.ref())
                .getResultList());
        file.createdBy().ifPresent(authors::add);
        authors.add(new UUID(0, 0)); // SQL knows no empty list
        var keys = new TreeSet<String>();
        keys.add(file.siteKey());
        placements.forEach(place -> keys.add(place.siteKey()));
        return em.createQuery(READERS, UUID.class)
                .setParameter("active", Account.State.ACTIVE)
                .setParameter("authors", authors)
                .setParameter("animator", Role.ANIMATOR)
                .setParameter("sites", keys)
                .getResultList();
    }
}
