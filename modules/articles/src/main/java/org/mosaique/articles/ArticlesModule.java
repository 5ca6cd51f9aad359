package org.mosaique.articles;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mosaique.core.spi.ContentType;
import org.mosaique.core.spi.PortalModule;

/** Articles: what a territory tells of itself. */
@ApplicationScoped
public class ArticlesModule implements PortalModule {

    /** Key of the content type. */
    public static final String ARTICLE = ArticleType.KEY;

    @Override
    public String key() {
        return "articles";
    }

    @Override
    public List<ContentType<?>> contentTypes() {
        return List.of(new ArticleType());
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(LiveArticle.class);
    }
}
