package org.mosaique.core.notify.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Grant;
import org.mosaique.core.notify.Notice;
import org.mosaique.core.notify.NoticeKind;
import org.mosaique.core.notify.Told;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.Page;

/** The actor's own news, newest first, of the sites on which they still are something; and what of it they have read. */
@ApplicationScoped
@Transactional
public class NewsListing {

    private static final String ROW = """
            select new org.mosaique.core.notify.reader.NewsListing$Row(
              n.ref, n.kind, n.message, n.siteKey, n.title, n.word, n.arguments, n.path, n.actorName, n.createdAt,
              n.readAt)
            from Notice n
            """;

    private static final String MINE = " where n.accountRef = :me and (:everywhere = true or n.siteKey in :sites)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccessControl access;

    @Inject
    private Clock clock;

    /** One notice; {@code readAt} is null until it was read. */
    public record Row(
            UUID ref,
            NoticeKind kind,
            String message,
            String siteKey,
            String title,
            String word,
            String arguments,
            String path,
            String actor,
            Instant at,
            Instant readAt)
            implements Serializable {

        /** Whether it was not read yet. */
        public boolean isUnread() {
            return readAt == null;
        }

        /** What it says, to be put into words. */
        public Told told() {
            return new Told(kind, message, siteKey, title, word, Notice.split(arguments), path, actor, at, null);
        }
    }

    /**
     * What the list is asked for.
     *
     * @param unread only what was not read yet
     * @param kind only of that kind; null for all
     */
    public record Filter(boolean unread, NoticeKind kind) {}

    /** One page. */
    public Page<Row> page(Filter filter, int number, int size) {
        var where = MINE
                + (filter.unread() ? " and n.readAt is null" : "")
                + (filter.kind() == null ? "" : " and n.kind = :kind");
        var count = mine(em.createQuery("select count(n) from Notice n" + where, Long.class));
        var rows = mine(em.createQuery(ROW + where + " order by n.id desc", Row.class))
                .setFirstResult(Page.offset(number, size))
                .setMaxResults(size);
        if (filter.kind() != null) {
            count.setParameter("kind", filter.kind());
            rows.setParameter("kind", filter.kind());
        }
        return new Page<>(rows.getResultList(), count.getSingleResult(), number, size);
    }

    /** How many the actor has not read. */
    public long unread() {
        return mine(em.createQuery("select count(n) from Notice n" + MINE + " and n.readAt is null", Long.class))
                .getSingleResult();
    }

    /** One of the actor's notices, read from now on. */
    public Row read(UUID ref) {
        var row = mine(em.createQuery(ROW + MINE + " and n.ref = :ref", Row.class))
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("notice " + ref));
        markRead("n.ref = :subject", ref);
        return row;
    }

    /** The actor looks at something: what they were told of it is read. */
    public void see(UUID subject) {
        markRead("n.subject = :subject", subject);
    }

    /** All is read that was there at that moment. */
    public void readAll(Instant until) {
        markRead("n.createdAt <= :subject", until);
    }

    private void markRead(String which, Object value) {
        var ids = em.createQuery(
                        "select n.id from Notice n where n.accountRef = :me and n.readAt is null and " + which,
                        Long.class)
                .setParameter("me", access.actor().ref())
                .setParameter("subject", value)
                .getResultList();
        if (!ids.isEmpty()) {
            em.createQuery("update Notice n set n.readAt = :now where n.id in :ids")
                    .setParameter("now", clock.instant())
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }

    private <T> TypedQuery<T> mine(TypedQuery<T> query) {
        var actor = access.actor();
        var sites = new ArrayList<>(List.of(Grant.NETWORK)); // what concerns nobody's site in particular
        actor.grants().forEach(grant -> sites.add(grant.siteKey()));
        return query.setParameter("me", actor.ref())
                .setParameter("everywhere", actor.grants().stream().anyMatch(Grant::isNetworkWide))
                .setParameter("sites", sites);
    }
}
