package org.mosaique.core.workflow.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.ForbiddenException;
import org.mosaique.core.access.Permission;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteRegistry;

/**
 * Keeps the filters that people give a name, for any list that has its filter in its address. Everybody keeps their own;
 * whoever is something on a site may share one with its people; a shared one may also be renamed or taken away by those who
 * compose that site.
 */
@ApplicationScoped
@Transactional
public class SavedFilters {

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 80;

    /** How many filters one person keeps for one list. */
    public static final int MOST = 30;

    private static final int LONGEST_QUERY = 800;
    private static final Pattern LIST = Pattern.compile("[a-z][a-z-]{0,19}");
    private static final Pattern QUERY = Pattern.compile("[A-Za-z0-9_.*%+=&~-]*");

    private static final String ROW = """
            select new org.mosaique.core.workflow.desk.SavedFilters$Row(
              f.ref, f.name, f.query, f.siteKey, f.ownerRef, f.ownerName) from SavedFilter f
            """;

    @PersistenceContext
    private EntityManager em;

    private AccessControl access;
    private SiteRegistry sites;
    private Clock clock;

    /**
     * One kept filter.
     *
     * @param query what stands behind the question mark of the list's address
     * @param siteKey the site whose people see it; an empty string when it is its owner's alone
     */
    public record Row(UUID ref, String name, String query, String siteKey, UUID ownerRef, String ownerName)
            implements Serializable {

        /** Whether others see it too. */
        public boolean isShared() {
            return !siteKey.isEmpty();
        }
    }

    /** For the container's proxy. */
    protected SavedFilters() {}

    @Inject
    public SavedFilters(AccessControl access, SiteRegistry sites, Clock clock) {
        this.access = access;
        this.sites = sites;
        this.clock = clock;
    }

    /** The filters of a list that the current actor sees: their own, and those shared with a site they are on; by name. */
    public List<Row> of(String listKey) {
        var actor = access.actor();
        var keys = new ArrayList<>(sites.all().stream()
                .map(Site::key)
                .filter(key -> isOn(actor, key))
                .toList());
        keys.add("*"); // SQL knows no empty list
        return em.createQuery(
                        ROW + " where f.listKey = :list and (f.ownerRef = :me or f.siteKey in :sites)"
                                + " order by f.name, f.id",
                        Row.class)
                .setParameter("list", listKey)
                .setParameter("me", actor.ref())
                .setParameter("sites", keys)
                .getResultList();
    }

    /** One of them, to be changed by whoever may. */
    public Row find(UUID ref) {
        var filter = changeable(ref);
        return em.createQuery(ROW + " where f.ref = :ref", Row.class)
                .setParameter("ref", filter.ref())
                .getSingleResult();
    }

    /**
     * Keeps what a list is asked for under a name.
     *
     * @param siteKey the site to share it with, or an empty string
     */
    public UUID keep(String listKey, String query, String name, String siteKey) {
        var actor = access.actor();
        if (!LIST.matcher(listKey).matches()
                || query.length() > LONGEST_QUERY
                || !QUERY.matcher(query).matches()) {
            throw new NotFoundException("list " + listKey + "?" + query);
        }
        if (owned(actor, listKey) >= MOST) {
            throw RefusedException.because("filter.too-many", MOST);
        }
        var filter = new SavedFilter(listKey, query, actor, clock.instant().truncatedTo(ChronoUnit.MICROS));
        filter.call(fit(name), open(actor, siteKey));
        em.persist(filter);
        return filter.ref();
    }

    /** Gives one another name, or other readers. */
    public void change(UUID ref, String name, String siteKey) {
        var filter = changeable(ref);
        filter.call(fit(name), filter.siteKey().equals(siteKey) ? siteKey : open(access.actor(), siteKey));
    }

    /** Takes one away. */
    public void delete(UUID ref) {
        em.remove(changeable(ref));
    }

    private SavedFilter changeable(UUID ref) {
        var actor = access.actor();
        return em.createQuery("select f from SavedFilter f where f.ref = :ref", SavedFilter.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst()
                .filter(filter -> filter.isOf(actor)
                        || filter.isShared() && access.allows(Permission.SITE_COMPOSE, filter.siteKey()))
                .orElseThrow(() -> new NotFoundException("filter " + ref));
    }

    private long owned(Actor actor, String listKey) {
        return em.createQuery(
                        "select count(f) from SavedFilter f where f.ownerRef = :me and f.listKey = :list", Long.class)
                .setParameter("me", actor.ref())
                .setParameter("list", listKey)
                .getSingleResult();
    }

    private static String fit(String name) {
        var stripped = name == null ? "" : name.strip();
        if (stripped.isEmpty()) {
            throw new RefusedException(List.of(Objection.at("name", "filter.name.required")));
        }
        if (stripped.length() > LONGEST_NAME) {
            throw new RefusedException(List.of(Objection.at("name", "filter.name.too-long", LONGEST_NAME)));
        }
        return stripped;
    }

    private String open(Actor actor, String siteKey) {
        if (!siteKey.isEmpty() && (sites.find(siteKey).isEmpty() || !isOn(actor, siteKey))) {
            throw new ForbiddenException(actor.ref() + " may not share a filter with " + siteKey);
        }
        return siteKey;
    }

    private static boolean isOn(Actor actor, String siteKey) {
        return actor.grants().stream().anyMatch(grant -> grant.holdsOn(siteKey));
    }
}
