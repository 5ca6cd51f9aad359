package org.mosaique.core.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Withheld;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.Page;
import org.mosaique.core.site.Site;

/** What people of the back office see in lists: what waits for them, and all contents of a site. Rows, one query a page. */
@ApplicationScoped
@Transactional
public class DeskListing {

    private static final String ROW = """
            select new org.mosaique.core.workflow.DeskListing$Row(
              i.ref, r.number, i.siteKey, i.typeKey, r.title, r.state, r.authorRef, r.authorName, r.movedAt,
              i.liveRevision, i.slug,
              (select count(v) from Vote v
                where v.itemRef = i.ref and v.revisionNumber = r.number and v.round = r.round
                  and v.verdict = org.mosaique.core.workflow.review.Verdict.APPROVE))
            from Revision r join r.item i
            """;

    private static final String RECEIVED = """
            , Publication p where p.itemRef = i.ref and p.siteKey = :site and i.siteKey <> :site
              and p.state = org.mosaique.core.content.PublicationState.LIVE and r.number = i.liveRevision
            """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Withheld withheld;

    @Inject
    private AccessControl access;

    /** One revision in a list; {@code liveRevision} and {@code slug} are null before the first publication. */
    public record Row(
            UUID itemRef,
            int number,
            String siteKey,
            String typeKey,
            String title,
            ReviewState state,
            UUID authorRef,
            String authorName,
            Instant movedAt,
            Integer liveRevision,
            String slug,
            long approvals)
            implements Serializable {

        /** Whether the public reads some revision of the item now. */
        public boolean isLive() {
            return liveRevision != null;
        }
    }

    /** In which order contents stand. */
    public enum Order {
        /** What moved last first. */
        RECENT("r.movedAt desc, r.id desc"),
        /** What waits longest first. */
        OLDEST("r.movedAt, r.id"),
        /** By title. */
        TITLE("r.title, r.id");

        private final String clause;

        Order(String clause) {
            this.clause = clause;
        }
    }

    /** Where the contents of a list come from. */
    public enum Whence {
        /** Written on the site. */
        HERE,
        /** Written elsewhere, shown on the site. */
        ELSEWHERE
    }

    /**
     * What a list of contents is asked for.
     *
     * @param siteKey a site
     * @param state a state, or null for all
     * @param text found in title or author's name; may be empty
     * @param whence where they come from
     */
    public record Filter(String siteKey, ReviewState state, String text, Whence whence) {

        /** The site's own. */
        public Filter(String siteKey, ReviewState state, String text) {
            this(siteKey, state, text, Whence.HERE);
        }

        private boolean isElsewhere() {
            return whence == Whence.ELSEWHERE;
        }
    }

    /** What waits for the current actor, on all sites, longest first. */
    public Page<Row> waiting(int number, int size) {
        var actor = access.actor();
        var voting = keys(Permission.CONTENT_VOTE);
        var where = """
                 where ((r.state = :submitted and i.siteKey in :reviewing)
                    or (r.state = :approved and i.siteKey in :publishing)
                    or (r.state = :committee and i.siteKey in :voting and r.authorRef <> :me
                        and not exists (select v from Vote v
                          where v.itemRef = i.ref and v.revisionNumber = r.number and v.round = r.round
                            and v.memberRef = :me))
                    or (r.state = :changes and r.authorRef = :me and i.siteKey in :editing))""" + withheld.condition("i");
        var total = bindWaiting(
                        em.createQuery("select count(r) from Revision r join r.item i " + where, Long.class),
                        actor.ref(),
                        voting)
                .getSingleResult();
        var rows = bindWaiting(
                        em.createQuery(ROW + where + " order by r.movedAt, r.id", Row.class), actor.ref(), voting)
                .setFirstResult(Page.offset(number, size))
                .setMaxResults(size)
                .getResultList();
        return new Page<>(rows, total, number, size);
    }

    /**
     * The newest revisions of a site's contents: all of them for those who may read them, else the actor's own. Of what
     * comes from elsewhere, the revision that the public reads.
     */
    public Page<Row> page(Filter filter, Order order, int number, int size) {
        var own = !access.allows(Permission.CONTENT_READ_ANY, filter.siteKey());
        if (own && (filter.isElsewhere() || !access.allows(Permission.CONTENT_EDIT, filter.siteKey()))) {
            throw new NotFoundException("contents of " + filter.siteKey());
        }
        var where = where(filter, own);
        var total = bind(
                        em.createQuery("select count(r) from Revision r join r.item i " + where, Long.class),
                        filter,
                        own)
                .getSingleResult();
        var rows = bind(em.createQuery(ROW + where + " order by " + order.clause, Row.class), filter, own)
                .setFirstResult(Page.offset(number, size))
                .setMaxResults(size)
                .getResultList();
        return new Page<>(rows, total, number, size);
    }

    private <T> TypedQuery<T> bindWaiting(TypedQuery<T> query, UUID me, List<String> voting) {
        return query.setParameter("submitted", ReviewState.SUBMITTED)
                .setParameter("approved", ReviewState.APPROVED)
                .setParameter("committee", ReviewState.IN_COMMITTEE)
                .setParameter("changes", ReviewState.CHANGES_REQUESTED)
                .setParameter("reviewing", keys(Permission.CONTENT_REVIEW))
                .setParameter("publishing", keys(Permission.CONTENT_PUBLISH))
                .setParameter("editing", keys(Permission.CONTENT_EDIT))
                .setParameter("voting", voting)
                .setParameter("me", me);
    }

    /** The sites with a permission; never empty, because SQL knows no empty list. */
    private List<String> keys(Permission permission) {
        var keys = new ArrayList<String>(
                access.sitesWith(permission).stream().map(Site::key).toList());
        keys.add("");
        return keys;
    }

    private String where(Filter filter, boolean own) {
        return (filter.isElsewhere() ? RECEIVED : " where i.siteKey = :site")
                + withheld.condition("i")
                + (filter.state() == null
                        ? " and (r.number = i.latestRevision or r.number = i.liveRevision)"
                        : " and r.state = :state")
                + (filter.text().isEmpty() ? "" : " and (r.title like :text or r.authorName like :text)")
                + (own ? " and r.authorRef = :me" : "");
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, Filter filter, boolean own) {
        query.setParameter("site", filter.siteKey());
        if (filter.state() != null) {
            query.setParameter("state", filter.state());
        }
        if (!filter.text().isEmpty()) {
            query.setParameter("text", "%" + filter.text().replace("%", "\\%") + "%");
        }
        if (own) {
            query.setParameter("me", access.actor().ref());
        }
        return query;
    }
}
