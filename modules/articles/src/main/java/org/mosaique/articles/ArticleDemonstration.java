package org.mosaique.articles;

import jakarta.enterprise.context.ApplicationScoped;
import org.mosaique.core.content.Body;
import org.mosaique.core.content.ImageUse;
import org.mosaique.core.spi.DemonstrationContent;
import org.mosaique.core.spi.DemonstrationText;

/** Makes articles of the demonstration's texts. */
@ApplicationScoped
public class ArticleDemonstration implements DemonstrationContent {

    @Override
    public String typeKey() {
        return ArticleType.KEY;
    }

    @Override
    public Body body(DemonstrationText text, ImageUse image) {
        var commune = text.places().isEmpty() ? text.commune() : "";
        return new ArticleBody(
                text.title(), text.summary(), text.html(), text.theme(), image, commune, text.places(), "", "");
    }
}
