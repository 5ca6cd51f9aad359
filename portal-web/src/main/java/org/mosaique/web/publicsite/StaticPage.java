package org.mosaique.web.publicsite;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.site.CurrentSite;
import org.mosaique.web.publicsite.page.SitePage;
import org.mosaique.web.publicsite.page.SitePages;

/** The static page being read. */
@Named("staticPage")
@RequestScoped
public class StaticPage {

    private CurrentSite here;
    private Face face;
    private SitePages pages;
    private SitePage page;

    /** For the container's proxy. */
    protected StaticPage() {}

    @Inject
    public StaticPage(CurrentSite here, Face face, SitePages pages) {
        this.here = here;
        this.face = face;
        this.pages = pages;
    }

    /**
     * Finds the page of the address.
     *
     * @throws NotFoundException when the site has no such page
     */
    public void open() {
        page = pages.find(face.getSite(), here.slug()).orElseThrow(() -> new NotFoundException("page " + here.slug()));
    }

    public String getTitle() {
        return page.title();
    }

    /** Its text as HTML, sanitised when it was read. */
    public String getHtml() {
        return page.html();
    }
}
