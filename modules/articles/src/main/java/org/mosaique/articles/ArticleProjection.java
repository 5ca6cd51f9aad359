package org.mosaique.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.mosaique.core.content.ContentItem;
import org.mosaique.core.spi.LiveProjection;

/** Keeps the texts of live articles. */
@ApplicationScoped
public class ArticleProjection implements LiveProjection<ArticleBody> {

    @PersistenceContext
    private EntityManager em;

    @Override
    public String typeKey() {
        return ArticleType.KEY;
    }

    @Override
    public Class<ArticleBody> bodyType() {
        return ArticleBody.class;
    }

    @Override
    public void show(ContentItem item, ArticleBody body) {
        var live = em.find(LiveArticle.class, item.ref());
        if (live == null) {
            em.persist(new LiveArticle(item.ref(), body.text()));
        } else {
            live.tell(body.text());
        }
    }

    @Override
    public void hide(ContentItem item) {
        var live = em.find(LiveArticle.class, item.ref());
        if (live != null) {
            em.remove(live);
        }
    }
}
