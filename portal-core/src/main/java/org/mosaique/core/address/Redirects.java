package org.mosaique.core.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.Page;
import org.mosaique.core.site.SiteRegistry;

/** Keeps the table of a site's redirects. Who composes the site keeps it. */
@ApplicationScoped
@Transactional
public class Redirects {

    private static final String ROW = """
            select new org.mosaique.core.address.Redirects$Row(
              r.ref, r.siteKey, r.fromPath, r.toAddress, r.permanent, r.changedBy, r.changedAt) from Redirect r
            """;

    @PersistenceContext
    private EntityManager em;

    private AccessControl access;
    private SiteRegistry sites;
    private RedirectRules rules;
    private AddressEvents events;
    private Clock clock;

    /** For the container's proxy. */
    protected Redirects() {}

    @Inject
    public Redirects(AccessControl access, SiteRegistry sites, RedirectRules rules, AddressEvents events, Clock clock) {
        this.access = access;
        this.sites = sites;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /** A redirect as the table shows it. */
    public record Row(
            UUID ref, String siteKey, String from, String to, boolean permanent, String changedBy, Instant changedAt)
            implements Serializable {}

    /** In which order the table stands. */
    public enum Order {
        /** Newest first. */
        RECENT("r.changedAt desc, r.id desc"),
        /** By path. */
        PATH("r.fromPath, r.id");

        private final String clause;

        Order(String clause) {
            this.clause = clause;
        }
    }

    /** One page of a site's table; the text is looked for in both addresses. */
    public Page<Row> page(String siteKey, String text, Order order, int number, int size) {
        access.require(Permission.SITE_COMPOSE, siteKey);
        var where = " where r.siteKey = :site"
                + (text.isEmpty() ? "" : " and (r.fromPath like :text or r.toAddress like :text)");
        var total = bind(em.createQuery("select count(r) from Redirect r" + where, Long.class), siteKey, text)
                .getSingleResult();
        var rows = bind(em.createQuery(ROW + where + " order by " + order.clause, Row.class), siteKey, text)
                .setFirstResult(Page.offset(number, size))
                .setMaxResults(size)
                .getResultList();
        return new Page<>(rows, total, number, size);
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, String siteKey, String text) {
        query.setParameter("site", siteKey);
        return text.isEmpty() ? query : query.setParameter("text", "%" + text.replace("%", "\\%") + "%");
    }

    /** One redirect of a site. */
    public Row find(String siteKey, UUID ref) {
        access.require(Permission.SITE_COMPOSE, siteKey);
        return em.createQuery(ROW + " where r.ref = :ref and r.siteKey = :site", Row.class)
                .setParameter("ref", ref)
                .setParameter("site", siteKey)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("redirect " + ref));
    }

    /**
     * Writes a redirect.
     *
     * @param ref the redirect to change, or null for a new one
     * @param from a path of the site
     * @param to another path of the site, or an address that begins with https
     * @throws org.mosaique.core.shared.RefusedException when it would turn in a circle, or take more than one step
     */
    public void keep(String siteKey, UUID ref, String from, String to, boolean permanent) {
        var actor = access.require(Permission.SITE_COMPOSE, siteKey);
        var known = Optional.ofNullable(ref).map(key -> entity(siteKey, key));
        var route = rules.check(sites.get(siteKey), ref, from, to);
        var redirect = known.orElseGet(() -> new Redirect(siteKey));
        redirect.lead(
                route.from(),
                route.to(),
                permanent,
                actor.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (known.isEmpty()) {
            em.persist(redirect);
        }
        events.changed(siteKey, "redirect.kept", route.from() + " → " + route.to());
    }

    /** Takes a redirect away. */
    public void remove(String siteKey, UUID ref) {
        access.require(Permission.SITE_COMPOSE, siteKey);
        var redirect = entity(siteKey, ref);
        em.remove(redirect);
        events.changed(siteKey, "redirect.removed", redirect.fromPath() + " → " + redirect.toAddress());
    }

    private Redirect entity(String siteKey, UUID ref) {
        return em.createQuery("select r from Redirect r where r.ref = :ref and r.siteKey = :site", Redirect.class)
                .setParameter("ref", ref)
                .setParameter("site", siteKey)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("redirect " + ref));
    }
}
