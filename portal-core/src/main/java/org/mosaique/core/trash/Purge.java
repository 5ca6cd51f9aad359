package org.mosaique.core.trash;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mosaique.core.content.ContentItem;

/**
 * Does away with what has lain in the trash long enough: the item, its revisions, and every row of every table that names
 * it in a column {@code item_ref}, whoever keeps it, and the notices about it. The audit trail and pictures stay.
 *
 * <p>What was ever public is out of its reach: such an item does not lie in the trash, and the tables of what is public,
 * whose rows hold their item by a foreign key, are never touched.
 *
 * <p>Asks for no right: a chore calls it. Two portals on one database may: the item is held, and what is no longer there or
 * was taken back meanwhile is left alone.
 */
@ApplicationScoped
@Transactional
public class Purge {

    private static final int AT_ONCE = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Event<Purged> events;

    @Inject
    private Clock clock;

    /** What is to go now, the oldest first. */
    public List<UUID> due() {
        return em.createQuery(
                        "select i.ref from Revision r join r.item i where r.movedAt <= :limit and"
                                + TrashListing.LIES_THERE + " order by r.movedAt",
                        UUID.class)
                .setParameter("limit", clock.instant().minus(TrashListing.KEPT))
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** Does away with one of them. */
    public void perform(UUID itemRef) {
        var item = em.createQuery("select i from ContentItem i where i.ref = :ref", ContentItem.class)
                .setParameter("ref", itemRef)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
        item.ifPresent(held -> {
            em.refresh(held);
            newest(itemRef).ifPresent(title -> doAwayWith(held, title));
        });
    }

    /** The title of what lies there, when it does and long enough. */
    private Optional<String> newest(UUID itemRef) {
        return em.createQuery(
                        "select r.title from Revision r join r.item i where i.ref = :ref and r.movedAt <= :limit and"
                                + TrashListing.LIES_THERE,
                        String.class)
                .setParameter("ref", itemRef)
                .setParameter("limit", clock.instant().minus(TrashListing.KEPT))
                .getResultStream()
                .findFirst();
    }

    private void doAwayWith(ContentItem item, String title) {
        for (var table : tables()) {
            em.createNativeQuery("delete from " + table + " where item_ref = ?")
                    .setParameter(1, item.ref().toString())
                    .executeUpdate();
        }
        em.createNativeQuery("delete from notice where subject = ?")
                .setParameter(1, item.ref().toString())
                .executeUpdate();
        em.createQuery("delete from Revision r where r.item = :item")
                .setParameter("item", item)
                .executeUpdate();
        em.remove(item);
        events.fire(new Purged(item.siteKey(), item.ref(), item.latestRevision(), title));
    }

    /** Every table that names items, but for those of what is public; the names come from the database itself. */
    private List<?> tables() {
        return em.createNativeQuery("""
                        select c.table_name from information_schema.columns c
                        join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
                        where c.table_schema = database() and c.column_name = 'item_ref' and t.table_type = 'BASE TABLE'
                          and c.table_name not in ('publication', 'live_entry', 'old_address')
                        order by c.table_name""").getResultList();
    }
}
