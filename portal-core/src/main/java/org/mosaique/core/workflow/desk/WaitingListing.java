package org.mosaique.core.workflow.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Withheld;
import org.mosaique.core.shared.Page;
import org.mosaique.core.site.Site;

/** « À traiter »: what waits for the current actor, on all their sites and of all types. One statement a page, one for its number. */
@ApplicationScoped
@Transactional
public class WaitingListing {

    private static final String ROW = """
            select new org.mosaique.core.workflow.desk.WaitingListing$Row(
              i.ref, r.number, i.siteKey, i.typeKey, r.title, r.state, r.authorName, r.movedAt)
            """;

    private static final String FROM = " from Revision r join r.item i where ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Withheld withheld;

    @Inject
    private AccessControl access;

    /** One revision that waits. */
    public record Row(
            UUID itemRef,
            int number,
            String siteKey,
            String typeKey,
            String title,
            ReviewState state,
            String authorName,
            Instant movedAt)
            implements Serializable {

        /** Why it waits for the person. */
        public Reason reason() {
            return Reason.of(state);
        }
    }

    /** In which order the desk stands. */
    public enum Order {
        /** What is due first, then what waits longest. */
        DUE("r.movedAt, r.id"),
        /** What came last first. */
        RECENT("r.movedAt desc, r.id desc"),
        /** By title. */
        TITLE("r.title, r.id"),
        /** By site, then what is due first. */
        SITE("i.siteKey, r.movedAt, r.id");

        private final String clause;

        Order(String clause) {
            this.clause = clause;
        }
    }

    /**
     * What the desk is asked for; empty strings and null mean all.
     *
     * @param siteKey a site
     * @param typeKey a content type
     * @param reason why it waits, or null
     * @param text found in the title or in the author's name
     */
    public record Filter(String siteKey, String typeKey, Reason reason, String text) {

        /** Everything that waits. */
        public static final Filter ALL = new Filter("", "", null, "");
    }

    /** One page of what waits for the current actor. */
    public Page<Row> page(Filter filter, Order order, int number, int size) {
        var sites = sites(filter);
        if (sites.isEmpty()) {
            return new Page<>(List.of(), 0, number, size);
        }
        var from = FROM + where(filter, sites);
        var rows = bind(em.createQuery(ROW + from + " order by " + order.clause, Row.class), filter, sites)
                .setFirstResult(Page.offset(number, size))
                .setMaxResults(size)
                .getResultList();
        return new Page<>(rows, total(from, filter, sites), number, size);
    }

    /** How much waits for the current actor. */
    public long count() {
        var sites = sites(Filter.ALL);
        return sites.isEmpty() ? 0 : total(FROM + where(Filter.ALL, sites), Filter.ALL, sites);
    }

    private long total(String from, Filter filter, Map<Reason, List<String>> sites) {
        return bind(em.createQuery("select count(r)" + from, Long.class), filter, sites)
                .getSingleResult();
    }

    /** For each reason that is asked for, the sites on which the actor may do what it takes; none that has no such site. */
    private Map<Reason, List<String>> sites(Filter filter) {
        var sites = new EnumMap<Reason, List<String>>(Reason.class);
        for (var reason : filter.reason() == null ? Reason.values() : new Reason[] {filter.reason()}) {
            var keys = access.sitesWith(reason.permission()).stream()
                    .map(Site::key)
                    .filter(key ->
                            filter.siteKey().isEmpty() || filter.siteKey().equals(key))
                    .toList();
            if (!keys.isEmpty()) {
                sites.put(reason, keys);
            }
        }
        return sites;
    }

    private String where(Filter filter, Map<Reason, List<String>> sites) {
        var reasons = sites.keySet().stream().map(Reason::condition).collect(Collectors.joining(" or ", "(", ")"));
        var conditions = new ArrayList<String>();
        conditions.add(reasons + withheld.condition("i"));
        if (!filter.typeKey().isEmpty()) {
            conditions.add("i.typeKey = :type");
        }
        if (!filter.text().isEmpty()) {
            conditions.add("(r.title like :text or r.authorName like :text)");
        }
        return String.join(" and ", conditions);
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, Filter filter, Map<Reason, List<String>> sites) {
        sites.forEach((reason, keys) -> query.setParameter(reason.name(), keys));
        if (sites.keySet().stream().anyMatch(Reason::isPersonal)) {
            query.setParameter("me", access.actor().ref());
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
