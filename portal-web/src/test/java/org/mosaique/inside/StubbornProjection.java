package org.mosaique.inside;

import jakarta.enterprise.context.ApplicationScoped;
import org.mosaique.articles.ArticleBody;
import org.mosaique.core.content.ContentItem;
import org.mosaique.core.spi.LiveProjection;

/** Refuses articles of one title, as a module's tables might. */
@ApplicationScoped
public class StubbornProjection implements LiveProjection<ArticleBody> {

    static final String TITLE = "Un titre que rien ne veut montrer";

    @Override
    public String typeKey() {
        return Stage.TYPE;
    }

    @Override
    public Class<ArticleBody> bodyType() {
        return ArticleBody.class;
    }

    @Override
    public void show(ContentItem item, ArticleBody body) {
        if (body.title().equals(TITLE)) {
            throw new IllegalStateException("refused by the stubborn projection");
        }
    }

    @Override
    public void hide(ContentItem item) {
        // nothing was shown
    }
}
