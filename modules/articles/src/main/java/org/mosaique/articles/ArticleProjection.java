package org.mosaique.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.mosaique.core.content.ContentItem;
import org.mosaique.core.spi.LiveProjection;

/** Keeps the texts of live articles. */
@ApplicationScoped
public class ArticleProjection implements LiveProjection<ArticleBody> {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Translations translations;

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
            live = new LiveArticle(item.ref(), body);
            em.persist(live);
        } else {
            translations.changed(live);
            live.tell(body);
        }
        translations.changed(live);
    }

    @Override
    public void hide(ContentItem item) {
        var live = em.find(LiveArticle.class, item.ref());
        if (live != null) {
            translations.changed(live);
            em.remove(live);
        }
    }
}
