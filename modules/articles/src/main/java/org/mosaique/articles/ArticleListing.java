package org.mosaique.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mosaique.core.content.ImageUse;
import org.mosaique.core.content.LiveEntryListing;

/** What visitors read of one article: one query. Lists read the core's live entries. */
@ApplicationScoped
public class ArticleListing {

    @PersistenceContext
    private EntityManager em;

    /** One live article. */
    public record Reading(
            UUID itemRef,
            String originKey,
            String slug,
            String title,
            String summary,
            String theme,
            String place,
            String authorName,
            UUID imageRef,
            int imageWidth,
            int imageHeight,
            String imageAlt,
            String imageCredit,
            Instant publishedAt,
            Instant updatedAt,
            String originSlug,
            boolean featured,
            boolean introduced,
            String language,
            UUID translation,
            String text)
            implements Serializable {

        /** The same as a body, so that the public page and the preview show it by one fragment. */
        public ArticleBody body() {
            var image =
                    imageRef == null ? null : new ImageUse(imageRef, imageWidth, imageHeight, imageAlt, imageCredit);
            return new ArticleBody(title, summary, text, theme, image, place, List.of(), language, "");
        }

        /** The same as lists read it. */
        public LiveEntryListing.Row entry() {
            return new LiveEntryListing.Row(
                    itemRef,
                    originKey,
                    ArticleType.KEY,
                    slug,
                    title,
                    summary,
                    theme,
                    place,
                    authorName,
                    imageRef,
                    imageWidth,
                    imageHeight,
                    imageAlt,
                    imageCredit,
                    publishedAt,
                    updatedAt,
                    originSlug,
                    featured,
                    introduced,
                    language);
        }

        /** Whether it was corrected since it was published. */
        public boolean isCorrected() {
            return updatedAt.isAfter(publishedAt);
        }
    }

    /** The article at an address of a site. */
    public Optional<Reading> find(String siteKey, String slug) {
        return em.createQuery("""
                        select new org.mosaique.articles.ArticleListing$Reading(
                          e.itemRef, e.originKey, e.slug, e.title, e.summary, e.theme, e.place, e.authorName,
                          e.imageRef, e.imageWidth, e.imageHeight, e.imageAlt, e.imageCredit,
                          e.publishedAt, e.updatedAt, e.originSlug, e.featured, e.introduced, e.language, a.translation, a.text)
                        from LiveEntry e, LiveArticle a
                        where a.itemRef = e.itemRef and e.siteKey = :site and e.typeKey = :type and e.slug = :slug""", Reading.class)
                .setParameter("site", siteKey)
                .setParameter("type", ArticleType.KEY)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }
}
