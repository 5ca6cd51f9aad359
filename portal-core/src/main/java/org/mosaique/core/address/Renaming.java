package org.mosaique.core.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.content.ContentItem;
import org.mosaique.core.content.RevisionRepository;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.shared.Slug;

/** Gives a published content another address; the former one leads to it, on every site that shows it. */
@ApplicationScoped
@Transactional
public class Renaming {

    @PersistenceContext
    private EntityManager em;

    private AccessControl access;
    private RevisionRepository items;
    private AddressEvents events;
    private Clock clock;

    /** For the container's proxy. */
    protected Renaming() {}

    @Inject
    public Renaming(AccessControl access, RevisionRepository items, AddressEvents events, Clock clock) {
        this.access = access;
        this.items = items;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Changes the readable part of an item's address.
     *
     * @throws RefusedException at the field {@code slug} when it is no address, or another content's
     */
    public void rename(UUID itemRef, String wanted) {
        var item = items.findItem(itemRef).orElseThrow(() -> new NotFoundException("item " + itemRef));
        access.require(Permission.CONTENT_PUBLISH, item.siteKey());
        var before = item.slug().orElseThrow(() -> refused("address.slug.unpublished"));
        var slug = slug(wanted);
        if (slug.value().equals(before)) {
            return;
        }
        refuseTaken(item, slug.value());
        item.rename(slug);
        remember(item, before, slug.value());
        lead(item, before, slug.value());
        var revision = item.liveRevision().orElse(item.latestRevision());
        events.renamed(item.siteKey(), before + " → " + slug, itemRef, revision);
    }

    private static Slug slug(String wanted) {
        var text = wanted == null ? "" : wanted.strip();
        var proposal = Slug.of(text);
        if (!proposal.value().equals(text)) {
            throw refused("address.slug.form", proposal.value());
        }
        return proposal;
    }

    /** No site that shows the item may have another content there, now or by a former address. */
    private void refuseTaken(ContentItem item, String slug) {
        var others = em.createQuery("""
                        select count(p) from Publication p
                        where p.typeKey = :type and p.slug = :slug and p.itemRef <> :item
                          and p.siteKey in (select m.siteKey from Publication m where m.itemRef = :item)""", Long.class)
                .setParameter("type", item.typeKey())
                .setParameter("slug", slug)
                .setParameter("item", item.ref())
                .getSingleResult();
        if (others > 0) {
            throw refused("address.slug.taken", slug);
        }
        var former = em.createQuery("""
                        select count(o) from OldAddress o
                        where o.typeKey = :type and o.slug = :slug and o.itemRef <> :item""", Long.class)
                .setParameter("type", item.typeKey())
                .setParameter("slug", slug)
                .setParameter("item", item.ref())
                .getSingleResult();
        if (former > 0) {
            throw refused("address.slug.former", slug);
        }
    }

    /** A site on which the item has an address of its own, because somebody else had this one there, keeps it. */
    private void lead(ContentItem item, String before, String now) {
        for (var table : List.of("Publication", "LiveEntry")) {
            em.createQuery("update " + table + " t set t.slug = :now where t.itemRef = :item and t.slug = :before")
                    .setParameter("now", now)
                    .setParameter("item", item.ref())
                    .setParameter("before", before)
                    .executeUpdate();
        }
        em.createQuery("update LiveEntry e set e.originSlug = :now where e.itemRef = :item")
                .setParameter("now", now)
                .setParameter("item", item.ref())
                .executeUpdate();
    }

    /** What was a former address of this very content is its own again. */
    private void remember(ContentItem item, String before, String now) {
        em.createQuery("delete from OldAddress o where o.itemRef = :item and o.slug in (:now, :before)")
                .setParameter("item", item.ref())
                .setParameter("now", now)
                .setParameter("before", before)
                .executeUpdate();
        em.persist(new OldAddress(
                item.typeKey(), before, item.ref(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    private static RefusedException refused(String key, Object... arguments) {
        return new RefusedException(List.of(Objection.at("slug", key, arguments)));
    }
}
