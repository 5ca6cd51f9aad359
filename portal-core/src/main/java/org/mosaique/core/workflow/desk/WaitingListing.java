package org.mosaique.core.workflow.desk;

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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Withheld;
import org.mosaique.core.shared.Page;
import org.mosaique.core.site.Site;
import org.mosaique.core.workflow.contents.Narrowings;
import org.mosaique.core.workflow.review.AfterCheck;
import org.mosaique.core.workflow.review.ReviewRun;

/**
 * « À traiter »: what waits for the current actor, on all their sites and of all types. One statement for a page, one for its
 * number, and one for each kind of the few texts that are online and yet wait: asked for by their keys, they cost the others
 * nothing.
 */
@ApplicationScoped
@Transactional
public class WaitingListing {

    private static final String ROW = """
            select new org.mosaique.core.workflow.desk.WaitingListing$Row(
              i.ref, r.number, i.siteKey, i.typeKey, r.title, r.state, r.authorName, r.movedAt,
              w.dueAt, w.awaySince, w.stoppedAt, w.claimedBy, w.claimedName, c.dueAt, o.dueAt)
            """;

    private static final String FROM = """
             from Revision r left join r.item i
              left join ReviewRun w on w.itemRef = i.ref and w.revisionNumber = r.number
                and w.state = :running
              left join AfterCheck c on c.itemRef = i.ref and c.revisionNumber = r.number
                and c.state = :owing
              left join ReviewRun o on o.id = w.id and o.calls.escalation > 0 and i.siteKey in :steered
             where """;

    private static final String OWED = """
            select r.id from AfterCheck c, Revision r join r.item i
            where i.ref = c.itemRef and r.number = c.revisionNumber and r.state = :published and c.state = :open
              and c.siteKey in :sites and c.publishedBy <> :me and r.authorRef <> :me""";

    private static final String TO_VERIFY = """
            select r.id from Revision r join r.item i
            where r.state = :published and r.authorRef = :me and i.siteKey in :sites""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Narrowings narrowings;

    @Inject
    private Withheld withheld;

    @Inject
    private AccessControl access;

    @Inject
    private Clock clock;

    /**
     * One revision that waits.
     *
     * @param runDue until when the review should be decided; null when none is open
     * @param awaySince since when its author corrects; null when it is with those who decide
     * @param stoppedAt since when somebody objects; null while the clock runs
     * @param claimedBy who sees to it; null when nobody does
     * @param checkDue until when it should be approved afterwards; null when that is not owed
     * @param missed when the committee should have decided that the person can bring to an end; null when it is not late
     */
    public record Row(
            UUID itemRef,
            int number,
            String siteKey,
            String typeKey,
            String title,
            ReviewState state,
            String authorName,
            Instant movedAt,
            Instant runDue,
            Instant awaySince,
            Instant stoppedAt,
            UUID claimedBy,
            String claimedName,
            Instant checkDue,
            Instant missed)
            implements Serializable {

        /** Why it waits for the person. */
        public Reason reason() {
            return Reason.of(state, checkDue != null, missed != null);
        }

        /** Until when; null when nothing presses, as while the author corrects or somebody objects. */
        public Instant dueAt() {
            return checkDue != null || awaySince != null || stoppedAt != null ? checkDue : runDue;
        }

        /** Whether that moment has passed. */
        public boolean isLate(Instant now) {
            return dueAt() != null && !dueAt().isAfter(now);
        }
    }

    /** In which order the desk stands. */
    public enum Order {
        /** What is due first, then what waits longest. */
        DUE(
                "case when w.dueAt is null and c.dueAt is null then 1 else 0 end, coalesce(c.dueAt, w.dueAt), r.movedAt, r.id"),
        /** What came last first. */
        RECENT("r.movedAt desc, r.id desc"),
        /** By title. */
        TITLE("r.title, r.id"),
        /** By site, then what waits longest. */
        SITE("i.siteKey, r.movedAt, r.id");

        private final String clause;

        Order(String clause) {
            this.clause = clause;
        }
    }

    /** Who sees to it. */
    public enum Claim {
        /** The person who asks. */
        MINE("w.claimedBy = :me"),
        /** Nobody yet. */
        NOBODY("w.claimedBy is null");

        private final String clause;

        Claim(String clause) {
            this.clause = clause;
        }
    }

    /**
     * What the desk is asked for; empty strings and null mean all.
     *
     * @param siteKey a site
     * @param typeKey a content type
     * @param reason why it waits, or null
     * @param late whether only what is late
     * @param claim who sees to it, or null
     * @param text found in the title or in the author's name
     */
    public record Filter(String siteKey, String typeKey, Reason reason, boolean late, Claim claim, String text) {

        /** Everything that waits. */
        public static final Filter ALL = new Filter("", "", null, false, null, "");
    }

    /**
     * What a query is made of: for each reason the sites where it holds, the keys of the texts that are online and wait, and
     * the sites whose committee the actor can help out.
     */
    private record Scope(Filter filter, Map<Reason, List<String>> sites, List<Long> online, List<String> steered) {

        boolean isEmpty() {
            return sites.isEmpty() && online.isEmpty();
        }
    }

    /** One page of what waits for the current actor. */
    public Page<Row> page(Filter filter, Order order, int number, int size) {
        var scope = scope(filter);
        if (scope.isEmpty()) {
            return new Page<>(List.of(), 0, number, size);
        }
        var from = FROM + where(scope);
        var rows = bind(em.createQuery(ROW + from + " order by " + order.clause, Row.class), from, scope)
                .setFirstResult(Page.offset(number, size))
                .setMaxResults(size)
                .getResultList();
        return new Page<>(rows, total(from, scope), number, size);
    }

    /** How much waits for the current actor. */
    public long count() {
        var scope = scope(Filter.ALL);
        return scope.isEmpty() ? 0 : total(FROM + where(scope), scope);
    }

    private long total(String from, Scope scope) {
        return bind(em.createQuery("select count(r)" + from, Long.class), from, scope)
                .getSingleResult();
    }

    private Scope scope(Filter filter) {
        var sites = new EnumMap<Reason, List<String>>(Reason.class);
        for (var reason : filter.reason() == null ? Reason.values() : new Reason[] {filter.reason()}) {
            var keys = sites(filter, reason.permissions());
            if (!keys.isEmpty()) {
                sites.put(reason, keys);
            }
        }
        var online = new ArrayList<Long>();
        online.addAll(online(OWED, sites.remove(Reason.AFTERWARDS)));
        online.addAll(online(TO_VERIFY + narrowings.condition("to-verify"), sites.remove(Reason.VERIFY)));
        return new Scope(filter, sites, online, sites.getOrDefault(Reason.OVERDUE, List.of("")));
    }

    /** The sites on which the actor may do one of these. */
    private List<String> sites(Filter filter, List<Permission> permissions) {
        return permissions.stream()
                .flatMap(permission -> access.sitesWith(permission).stream())
                .map(Site::key)
                .distinct()
                .filter(key -> filter.siteKey().isEmpty() || filter.siteKey().equals(key))
                .toList();
    }

    /** The keys of texts on those sites that are online and wait; none where no site is given. */
    private List<Long> online(String jpql, List<String> sites) {
        if (sites == null) {
            return List.of();
        }
        var query = em.createQuery(jpql, Long.class)
                .setParameter("published", ReviewState.PUBLISHED)
                .setParameter("sites", sites)
                .setParameter("me", access.actor().ref());
        if (jpql.contains(":open")) {
            query.setParameter("open", AfterCheck.State.OPEN);
        }
        return query.getResultList();
    }

    private String where(Scope scope) {
        var filter = scope.filter();
        var reasons = new ArrayList<>(
                scope.sites().keySet().stream().map(Reason::condition).toList());
        if (!scope.online().isEmpty()) {
            reasons.add("r.id in :online");
        }
        var conditions = new ArrayList<String>();
        conditions.add(reasons.stream().collect(Collectors.joining(" or ", "(", ")")) + withheld.condition("i"));
        if (!filter.typeKey().isEmpty()) {
            conditions.add("i.typeKey = :type");
        }
        if (filter.late()) {
            conditions.add("(c.dueAt <= :now or (w.dueAt <= :now and w.awaySince is null and w.stoppedAt is null))");
        }
        if (filter.claim() != null) {
            conditions.add(filter.claim().clause);
        }
        if (!filter.text().isEmpty()) {
            conditions.add("(r.title like :text or r.authorName like :text)");
        }
        return String.join(" and ", conditions);
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, String jpql, Scope scope) {
        var filter = scope.filter();
        query.setParameter("running", ReviewRun.State.OPEN).setParameter("owing", AfterCheck.State.OPEN);
        query.setParameter("steered", scope.steered());
        scope.sites().forEach((reason, keys) -> query.setParameter(reason.name(), keys));
        if (!scope.online().isEmpty()) {
            query.setParameter("online", scope.online());
        }
        if (jpql.contains(":me")) {
            query.setParameter("me", access.actor().ref());
        }
        if (filter.late()) {
            query.setParameter("now", clock.instant());
        }
        if (!filter.typeKey().isEmpty()) {
            query.setParameter("type", filter.typeKey());
        }
        if (!filter.text().isEmpty()) {
            query.setParameter("text", "%" + filter.text().replace("%", "\\%") + "%");
        }
        return query;
    }
}
