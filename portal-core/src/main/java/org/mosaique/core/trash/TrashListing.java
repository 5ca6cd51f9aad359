package org.mosaique.core.trash;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.content.Withheld;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.Page;

/** What lies in the trash of a site: everybody's own texts, and those of others for whoever may change them. */
@ApplicationScoped
@Transactional
public class TrashListing {

    /** How long things lie there. */
    public static final Duration KEPT = Duration.ofDays(30);

    /** Discarded, the newest of its item, never public: for the alias r of a revision and i of its item. */
    static final String LIES_THERE = " r.state = org.mosaique.core.content.ReviewState.DISCARDED"
            + " and r.number = i.latestRevision and i.firstPublishedAt is null"
            + " and not exists (select p from Publication p where p.itemRef = i.ref)";

    private static final String ROW = """
            select new org.mosaique.core.trash.TrashListing$Thrown(
              i.ref, r.number, i.siteKey, i.typeKey, r.title, r.authorName, a.actorName, r.movedAt)
            from Revision r left join r.item i
              left join AuditEntry a on a.subject = i.ref and a.revisionNumber = r.number
                and a.action = 'content.discard' and a.at >= r.movedAt
            where""";

    private static final String COUNT = "select count(r) from Revision r join r.item i where";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccessControl access;

    @Inject
    private Withheld withheld;

    @Inject
    private Clock clock;

    private record Sight(String siteKey, boolean own, String text) {}

    /**
     * One content in the trash.
     *
     * @param by who threw it away; null when the trail does not say
     */
    public record Thrown(
            UUID itemRef,
            int number,
            String siteKey,
            String typeKey,
            String title,
            String author,
            String by,
            Instant at)
            implements Serializable {

        /** When it is gone for good. */
        public Instant until() {
            return at.plus(KEPT);
        }
    }

    /**
     * A page of the trash, what was thrown away last first.
     *
     * @param text found in title or author's name; may be empty
     * @throws NotFoundException for whoever writes nothing there
     */
    public Page<Thrown> page(String siteKey, String text, int number, int size) {
        if (!access.allows(Permission.CONTENT_EDIT, siteKey)) {
            throw new NotFoundException("trash of " + siteKey);
        }
        var sight = new Sight(siteKey, !access.allows(Permission.CONTENT_EDIT_ANY, siteKey), text);
        var where = where(sight);
        var total = bind(em.createQuery(COUNT + where, Long.class), sight).getSingleResult();
        var rows = bind(em.createQuery(ROW + where + " order by r.movedAt desc, r.id desc", Thrown.class), sight)
                .setFirstResult(Page.offset(number, size))
                .setMaxResults(size)
                .getResultList();
        return new Page<>(rows, total, number, size);
    }

    private String where(Sight sight) {
        return LIES_THERE
                + " and i.siteKey = :site and r.movedAt > :limit"
                + withheld.condition("i")
                + (sight.own() ? " and r.authorRef = :me" : "")
                + (sight.text().isEmpty() ? "" : " and (r.title like :text or r.authorName like :text)");
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, Sight sight) {
        query.setParameter("site", sight.siteKey())
                .setParameter("limit", clock.instant().minus(KEPT));
        if (sight.own()) {
            query.setParameter("me", access.actor().ref());
        }
        if (!sight.text().isEmpty()) {
            query.setParameter("text", "%" + sight.text().replace("%", "\\%") + "%");
        }
        return query;
    }
}
