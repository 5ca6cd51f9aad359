package org.mosaique.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.mosaique.core.site.PublicChange;

/** Articles that say the same in several languages: one of them names the other, and both lead to each other. */
@ApplicationScoped
public class Translations {

    private static final int OFFERED = 8;
    private static final String CANDIDATE =
            "select new org.mosaique.articles.Translations$Candidate(e.itemRef, e.title) from LiveEntry e";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Event<PublicChange> changes;

    /**
     * A live article that may be meant.
     *
     * @param itemRef its key
     * @param title its title
     */
    public record Candidate(UUID itemRef, String title) implements Serializable {}

    /**
     * The keys of the articles that say the same as a live one, live or not: what it names, what names it, and what names
     * the same.
     *
     * @param named what it names, or null
     */
    public List<UUID> of(UUID itemRef, UUID named) {
        var naming = em.createQuery(
                        "select a.itemRef from LiveArticle a where a.translation in (:item, :named)", UUID.class)
                .setParameter("item", itemRef)
                .setParameter("named", named == null ? itemRef : named)
                .getResultList();
        return Stream.concat(naming.stream(), Stream.ofNullable(named))
                .filter(ref -> !ref.equals(itemRef))
                .distinct()
                .toList();
    }

    /** Tells that the pages of those that lead to an article change with it. */
    void changed(LiveArticle article) {
        var others = of(article.itemRef(), article.translation());
        if (!others.isEmpty()) {
            em.createQuery(
                            "select distinct e.siteKey, e.itemRef from LiveEntry e where e.itemRef in :refs",
                            Object[].class)
                    .setParameter("refs", others)
                    .getResultList()
                    .forEach(row -> changes.fire(PublicChange.item((String) row[0], (UUID) row[1])));
        }
    }

    /** The live articles whose address ends with a slug, on whatever site. */
    public List<Candidate> at(String slug, UUID except) {
        return found("e.slug = :what", "", slug, except).stream().distinct().toList();
    }

    /** A site's live articles whose title holds some words, the newest first. */
    public List<Candidate> titled(String siteKey, String words, UUID except) {
        var pattern = "%" + words.toLowerCase(Locale.ROOT).replaceAll("([%_!])", "!$1") + "%";
        return found("lower(e.title) like :what escape '!'", siteKey, pattern, except);
    }

    /** The live article of that key, on whatever site. */
    public List<Candidate> keyed(UUID itemRef) {
        return em.createQuery(CANDIDATE + " where e.itemRef = :item and e.siteKey = e.originKey", Candidate.class)
                .setParameter("item", itemRef)
                .getResultList();
    }

    private List<Candidate> found(String clause, String siteKey, String what, UUID except) {
        var site = siteKey.isEmpty() ? "" : " and e.siteKey = :site";
        var query = em.createQuery(
                        CANDIDATE + " where " + clause + site + " and e.typeKey = :type and e.itemRef <> :except"
                                + " order by e.publishedAt desc, e.id desc",
                        Candidate.class)
                .setParameter("what", what)
                .setParameter("type", ArticleType.KEY)
                .setParameter("except", except)
                .setMaxResults(OFFERED);
        if (!siteKey.isEmpty()) {
            query.setParameter("site", siteKey);
        }
        return query.getResultList();
    }
}
