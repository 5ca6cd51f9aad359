package org.mosaique.web.backoffice.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mosaique.core.content.Body;
import org.mosaique.core.site.CurrentSite;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.core.spi.ContentCatalog;
import org.mosaique.core.workflow.DraftView;
import org.mosaique.core.workflow.Drafting;
import org.mosaique.web.backoffice.Language;
import org.mosaique.web.backoffice.Paths;
import org.mosaique.web.backoffice.Query;

/** Backs {@code /admin/preview}: a revision in the public clothes of its site. */
@Named("previewPage")
@RequestScoped
public class PreviewPage {

    private Drafting drafting;
    private ContentCatalog catalog;
    private Query query;
    private Paths paths;

    @Inject
    private CurrentSite here;

    @Inject
    private SiteRegistry sites;

    @Inject
    private Language language;

    private DraftView draft;

    /** For the container's proxy. */
    protected PreviewPage() {}

    @Inject
    public PreviewPage(Drafting drafting, ContentCatalog catalog, Query query, Paths paths) {
        this.drafting = drafting;
        this.catalog = catalog;
        this.query = query;
        this.paths = paths;
    }

    /** Opens the revision and puts the site's clothes on. */
    public void open() {
        draft = drafting.open(query.ref("ref"), Query.toNumber(query.text("rev")));
        var site = sites.get(draft.siteKey());
        here.enter(site, here.origin(), "/~" + site.key(), language.getLocale());
    }

    public DraftView getDraft() {
        return draft;
    }

    public Body getBody() {
        return draft.body();
    }

    /** The fragment of the content type that shows a body: one of the paths that the installed modules declare. */
    public String getFragment() {
        return catalog.type(draft.typeKey()).type().bodyFragment();
    }

    /** Back to where it is written, or to where it is judged. */
    public String getBack() {
        if (!drafting.isEditable(draft)) {
            return paths.review(draft.itemRef(), draft.number());
        }
        var editor = paths.edit(draft.typeKey(), draft.itemRef(), draft.number());
        return query.text("done").equals("saved") ? editor + "&done=saved" : editor;
    }
}
