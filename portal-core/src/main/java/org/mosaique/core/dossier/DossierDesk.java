package org.mosaique.core.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.shared.Page;

/** What those read who make dossiers: the dossiers of a site, and the contents they can choose from. */
@ApplicationScoped
@Transactional
public class DossierDesk {

    private static final String ROW = """
            select new org.mosaique.core.dossier.DossierDesk$Row(
              d.ref, d.slug, d.title, d.publishedAt, d.changedBy, d.changedAt,
              (select count(x) from DossierEntry x where x.dossier = d))
            from Dossier d
            """;
    private static final String CANDIDATE = """
            select new org.mosaique.core.dossier.DossierDesk$Candidate(
              e.itemRef, e.title, e.originKey, e.typeKey, e.publishedAt)
            from LiveEntry e where e.siteKey = :site and (e.title like :text or e.summary like :text)
            order by e.publishedAt desc, e.id desc""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccessControl access;

    /** One dossier in the list. */
    public record Row(
            UUID ref, String slug, String title, Instant publishedAt, String changedBy, Instant changedAt, long size)
            implements Serializable {

        /** Whether the public sees it. */
        public boolean isPublished() {
            return publishedAt != null;
        }
    }

    /** A content that is live on the site, with where it comes from. */
    public record Candidate(UUID item, String title, String originKey, String typeKey, Instant publishedAt)
            implements Serializable {}

    /**
     * What the list is asked for.
     *
     * @param text found in the title; empty for all
     * @param published whether the public sees them; null for all
     * @param byTitle the order: by title, else the last changed first
     */
    public record Filter(String siteKey, String text, Boolean published, boolean byTitle) {}

    /** One page of the dossiers of a site. */
    public Page<Row> page(Filter filter, int number, int size) {
        access.require(Permission.SITE_COMPOSE, filter.siteKey());
        var total = bind(em.createQuery("select count(d) from Dossier d" + where(filter), Long.class), filter)
                .getSingleResult();
        var order = filter.byTitle() ? " order by d.title, d.id" : " order by d.changedAt desc, d.id desc";
        var rows = bind(em.createQuery(ROW + where(filter) + order, Row.class), filter)
                .setFirstResult(Page.offset(number, size))
                .setMaxResults(size)
                .getResultList();
        return new Page<>(rows, total, number, size);
    }

    /** The newest contents of a site whose title or summary holds the text. */
    public List<Candidate> candidates(String siteKey, String text, int most) {
        access.require(Permission.SITE_COMPOSE, siteKey);
        return em.createQuery(CANDIDATE, Candidate.class)
                .setParameter("site", siteKey)
                .setParameter("text", like(text))
                .setMaxResults(most)
                .getResultList();
    }

    private static String where(Filter filter) {
        return " where d.siteKey = :site"
                + (filter.text().isEmpty() ? "" : " and d.title like :text")
                + (filter.published() == null
                        ? ""
                        : " and d.publishedAt is " + (filter.published() ? "not null" : "null"));
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Filter filter) {
        query.setParameter("site", filter.siteKey());
        if (!filter.text().isEmpty()) {
            query.setParameter("text", like(filter.text()));
        }
        return query;
    }

    private static String like(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
