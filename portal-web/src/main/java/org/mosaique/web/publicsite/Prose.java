package org.mosaique.web.publicsite;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mosaique.core.content.RichText;
import org.mosaique.core.site.CurrentSite;
import org.mosaique.web.publicsite.glossary.Glossaries;

/** Rich text on its way to a page: cleaned once more, whatever the database holds. */
@Named("prose")
@RequestScoped
public class Prose {

    private CurrentSite here;
    private Glossaries glossaries;
    private Face face;
    private Words words;

    /** For the container's proxy. */
    protected Prose() {}

    @Inject
    public Prose(CurrentSite here, Glossaries glossaries, Face face, Words words) {
        this.here = here;
        this.glossaries = glossaries;
        this.face = face;
        this.words = words;
    }

    /** Clean HTML. */
    public String html(String text) {
        return RichText.clean(text);
    }

    /** Clean HTML in which the terms of the site's glossary are explained. */
    public String explained(String text) {
        return here.site()
                .map(glossaries::explainer)
                .map(explainer ->
                        explainer.explain(html(text), face.url("/glossaire"), words.say("public.glossary.more")))
                .orElseGet(() -> html(text));
    }
}
