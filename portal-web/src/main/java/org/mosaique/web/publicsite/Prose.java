package org.mosaique.web.publicsite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.mosaique.core.content.RichText;

/** Rich text on its way to a page: cleaned once more, whatever the database holds. */
@Named("prose")
@ApplicationScoped
public class Prose {

    /** Clean HTML. */
    public String html(String text) {
        return RichText.clean(text);
    }
}
