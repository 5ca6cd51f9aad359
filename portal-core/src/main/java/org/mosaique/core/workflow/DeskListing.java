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
import org.mosaique.core.shared.Page;
import org.mosaique.core.site.Site;

/** What waits for the people of the back office. Rows, one query a page. */
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
}
