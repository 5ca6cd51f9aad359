package org.mosaique.web.backoffice.guide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.web.backoffice.Query;

/** Backs {@code /admin/guide}: one chapter of the guide, with the ways to the others. */
@Named("guidePage")
@RequestScoped
public class GuidePage {

    private Handbook handbook;
    private Query query;
    private Handbook.Chapter chapter;

    /** For the container's proxy. */
    protected GuidePage() {}

    @Inject
    public GuidePage(Handbook handbook, Query query) {
        this.handbook = handbook;
        this.query = query;
    }

    /** Opens the chapter that the address names. */
    public void open() {
        var key = query.text("chapter");
        chapter = handbook.find(key).orElseThrow(() -> new NotFoundException("chapter " + key));
    }

    public Handbook.Chapter getChapter() {
        return chapter;
    }

    /** The chapter as HTML: our own words, with any markup in them escaped. */
    public String getText() {
        return chapter.html();
    }

    /** The table of contents, then every chapter. */
    public List<Handbook.Chapter> getChapters() {
        return handbook.chapters();
    }

    /** {@code page} for the chapter that is open, else null. */
    public String mark(Handbook.Chapter other) {
        return other.equals(chapter) ? "page" : null;
    }
}
