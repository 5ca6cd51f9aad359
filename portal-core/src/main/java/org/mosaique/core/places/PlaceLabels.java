package org.mosaique.core.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.mosaique.core.content.LiveEntryListing;
import org.mosaique.core.content.Teaser;
import org.mosaique.core.site.PublicChange;
import org.mosaique.core.spi.ContentCatalog;

/**
 * Writes anew, where live items are, as lists say it: a place may have got another name or département. Some items a
 * transaction; only rows that say something else now are touched.
 */
@ApplicationScoped
@Transactional
public class PlaceLabels {

    private static final int AT_ONCE = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ContentCatalog catalog;

    @Inject
    private Event<PublicChange> changes;

    /**
     * Goes on behind an item.
     *
     * @param after number of the row it came to, 0 at the beginning
     * @return the number to go on from; -1 when it has come to the end
     */
    public long renew(long after) {
        var rows = em.createQuery("""
                        select e.id, e.itemRef, e.typeKey, e.place, e.departments, r.body
                        from LiveEntry e, ContentItem i, Revision r
                        where i.ref = e.itemRef and r.item = i and r.number = i.liveRevision
                          and e.siteKey = e.originKey and e.id > :after order by e.id""", Object[].class)
                .setParameter("after", after)
                .setMaxResults(AT_ONCE)
                .getResultList();
        var changed = rows.stream().filter(this::renew).count();
        if (changed > 0) {
            changes.fire(PublicChange.block(PublicChange.EVERYWHERE, null));
        }
        return rows.size() < AT_ONCE ? -1 : (Long) rows.get(rows.size() - 1)[0];
    }

    private boolean renew(Object[] row) {
        var teaser = catalog.type((String) row[2]).teaser((String) row[5]);
        var departments = LiveEntryListing.joined(teaser.departments());
        if (teaser.place().equals(row[3]) && departments.equals(row[4])) {
            return false;
        }
        tell((UUID) row[1], teaser, departments);
        return true;
    }

    private void tell(UUID item, Teaser teaser, String departments) {
        em.createQuery("update LiveEntry e set e.place = :place, e.departments = :departments where e.itemRef = :item")
                .setParameter("place", teaser.place())
                .setParameter("departments", departments)
                .setParameter("item", item)
                .executeUpdate();
    }
}
