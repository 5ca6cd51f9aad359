package org.mosaique.web.backoffice.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.mosaique.web.backoffice.Language;
import org.mosaique.web.backoffice.Links;
import org.mosaique.web.backoffice.Query;
import org.mosaique.web.backoffice.Texts;

/** What the pages before the back office share: news from the page before, and the way to the other language. */
@Named("gate")
@RequestScoped
public class Gate {

    private Query query;
    private Texts texts;
    private Language language;

    /** For the container's proxy. */
    protected Gate() {}

    @Inject
    public Gate(Query query, Texts texts, Language language) {
        this.query = query;
        this.texts = texts;
        this.language = language;
    }

    /** What has just been done, in words; null when the page brings no news. */
    public String getNews() {
        var key = "done." + query.text("done");
        return texts.has(key) ? texts.text(key) : null;
    }

    /** The same page in the other language. */
    public String getOtherLanguage() {
        var asked = Map.of(
                "lang", language.getOther(),
                "to", query.line("to"),
                "token", query.text("token"),
                "l", query.line("l"));
        return new Links(query.path(), asked).same();
    }
}
