package org.mosaique.core.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mosaique.core.shared.Page;

/** What the public reads of dossiers: published ones, one query a list. Contents that are not live do not count. */
@ApplicationScoped
public class DossierListing {

    private static final String ROW = """
            select new org.mosaique.core.dossier.DossierListing$Row(
              d.ref, d.slug, d.title, d.introduction, d.theme,
              (select count(e) from DossierEntry x, LiveEntry e
               where x.dossier = d and e.itemRef = x.itemRef and e.siteKey = d.siteKey))
            from Dossier d where d.siteKey = :site and d.publishedAt is not null
            """;

    @PersistenceContext
    private EntityManager em;

    /**
     * A dossier.
     *
     * @param introduction Markdown
     * @param theme key of a theme, or an empty string
     * @param size how many of its contents are live on the site
     */
    public record Row(UUID ref, String slug, String title, String introduction, String theme, long size)
            implements Serializable {}

    /** A content of a dossier, and a word beside it that may be empty. */
    public record Piece(UUID item, String note) implements Serializable {}

    /** A dossier that some content is in. */
    public record Link(String slug, String title) implements Serializable {}

    /** The newest dossiers of a site. */
    public List<Row> latest(String siteKey, int most) {
        return em.createQuery(ROW + " order by d.publishedAt desc, d.id desc", Row.class)
                .setParameter("site", siteKey)
                .setMaxResults(most)
                .getResultList();
    }

    /** One page of the dossiers of a site, the newest first. */
    public Page<Row> page(String siteKey, int number, int size) {
        var total = em.createQuery(
                        "select count(d) from Dossier d where d.siteKey = :site and d.publishedAt is not null",
                        Long.class)
                .setParameter("site", siteKey)
                .getSingleResult();
        var rows = em.createQuery(ROW + " order by d.publishedAt desc, d.id desc", Row.class)
                .setParameter("site", siteKey)
                .setFirstResult(Page.offset(number, size))
                .setMaxResults(size)
                .getResultList();
        return new Page<>(rows, total, number, size);
    }

    /** The dossier at an address of a site. */
    public Optional<Row> find(String siteKey, String slug) {
        return em.createQuery(ROW + " and d.slug = :slug", Row.class)
                .setParameter("site", siteKey)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** The contents of a dossier in their order, live or not, each with the word beside it. */
    public List<Piece> pieces(UUID dossier) {
        return em.createQuery("""
                        select new org.mosaique.core.dossier.DossierListing$Piece(x.itemRef, x.note)
                        from DossierEntry x where x.dossier.ref = :ref order by x.position, x.id""", Piece.class).setParameter("ref", dossier).getResultList();
    }

    /** The dossiers of a site that a content is in. */
    public List<Link> holding(String siteKey, UUID item) {
        return em.createQuery("""
                        select new org.mosaique.core.dossier.DossierListing$Link(d.slug, d.title)
                        from DossierEntry x join x.dossier d
                        where x.itemRef = :item and d.siteKey = :site and d.publishedAt is not null
                        order by d.title, d.id""", Link.class)
                .setParameter("site", siteKey)
                .setParameter("item", item)
                .getResultList();
    }
}
