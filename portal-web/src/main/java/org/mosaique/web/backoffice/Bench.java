package org.mosaique.web.backoffice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.Permission;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.site.CurrentSite;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.core.site.SiteUrls;
import org.primefaces.context.PrimeFacesContext;

/** Whose back office this is and on which of their sites they are: what every page of it needs. */
@Named("bench")
@RequestScoped
public class Bench {

    private static final List<String> LISTS = List.of(
            "/admin",
            "/admin/contents",
            "/admin/news",
            "/admin/preferences",
            "/admin/calendar",
            "/admin/trash",
            "/admin/reports",
            "/admin/proposals",
            "/admin/reception",
            "/admin/media",
            "/admin/people",
            "/admin/audit",
            "/admin/mails",
            "/admin/places",
            "/admin/profile",
            "/admin/guide",
            "/admin/home",
            "/admin/pages",
            "/admin/accessibility",
            "/admin/menu",
            "/admin/footer",
            "/admin/dossiers",
            "/admin/figures",
            "/admin/milestones",
            "/admin/glossary",
            "/admin/team",
            "/admin/bearers",
            "/admin/partners",
            "/admin/checks",
            "/admin/sites",
            "/admin/site",
            "/admin/decision",
            "/admin/absence",
            "/admin/redirects");

    private AccessControl access;
    private SiteRegistry registry;
    private SiteUrls urls;
    private Texts texts;
    private Query query;

    @Inject
    private CurrentSite here;

    private Actor actor;
    private List<Site> sites = List.of();
    private Site site;

    /** For the container's proxy. */
    protected Bench() {}

    @Inject
    public Bench(AccessControl access, SiteRegistry registry, SiteUrls urls, Texts texts, Query query) {
        this.access = access;
        this.registry = registry;
        this.urls = urls;
        this.texts = texts;
        this.query = query;
    }

    @PostConstruct
    void look() {
        actor = access.actor();
        sites = registry.all().stream()
                .filter(each -> actor.grants().stream().anyMatch(grant -> grant.holdsOn(each.key())))
                .toList();
        var asked = query.text("site");
        moveTo(asked.isEmpty() ? usual() : known(asked));
    }

    private Site usual() {
        return sites.isEmpty() ? registry.network() : sites.get(0);
    }

    private Site known(String key) {
        return sites.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("site " + key));
    }

    /** Goes to the site of what is being worked on; addresses and words of the public face follow. */
    public void moveTo(Site wanted) {
        site = wanted;
        here.enter(site, here.origin(), "/~" + site.key(), texts.locale());
    }

    /** Goes to the site of that key. */
    public void moveTo(String siteKey) {
        moveTo(registry.get(siteKey));
    }

    /** Where one comes when one changes to a site: the same list there, or its contents. */
    public String hrefOn(Site other) {
        return (LISTS.contains(query.path()) ? query.path() : "/admin/contents") + "?site=" + other.key();
    }

    /** {@code page} for the site one is on, else null. */
    public String mark(Site other) {
        return site.equals(other) ? "page" : null;
    }

    public Actor actor() {
        return actor;
    }

    public String getName() {
        return actor.name();
    }

    /** The sites on which the person is something. */
    public List<Site> getSites() {
        return sites;
    }

    /** The site they are on. */
    public Site getSite() {
        return site;
    }

    public String getSiteKey() {
        return site.key();
    }

    /** Whether there is a choice of sites. */
    public boolean isSeveral() {
        return sites.size() > 1;
    }

    /** Whether they may do this where they are. */
    public boolean may(Permission permission) {
        return access.allows(permission, site.key());
    }

    /** Whether they may do this on every site. */
    public boolean mayEverywhere(Permission permission) {
        return actor.mayEverywhere(permission);
    }

    /** The home of the site, as the public sees it. */
    public String getPublicHref() {
        return urls.on(site, "/");
    }

    /** The address of this page, for its forms. */
    public String getHere() {
        return query.here();
    }

    /** What has just been done, in words; null when the page brings no news. */
    public String getNews() {
        var key = "done." + query.text("done");
        return texts.has(key) ? texts.text(key) : null;
    }

    /** The mark that PrimeFaces wants to get back from every form, also where no script puts it there. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }
}
