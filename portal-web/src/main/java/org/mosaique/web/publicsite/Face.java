package org.mosaique.web.publicsite;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.mosaique.core.content.Body;
import org.mosaique.core.site.CurrentSite;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.core.site.SiteUrls;

/** The face being read, a territory's or the network's own: its name, its emblem, its bar of territories, its addresses. */
@Named("face")
@RequestScoped
public class Face {

    private CurrentSite here;
    private SiteRegistry sites;
    private SiteUrls urls;
    private Words words;

    private Site site;
    private List<Territory> territories = List.of();

    /** For the container's proxy. */
    protected Face() {}

    @Inject
    public Face(CurrentSite here, SiteRegistry sites, SiteUrls urls, Words words) {
        this.here = here;
        this.sites = sites;
        this.urls = urls;
        this.words = words;
    }

    /**
     * A site as the network bar and the mosaic show it.
     *
     * @param site the site
     * @param href address of its home
     * @param current whether it is the one being read
     */
    public record Territory(Site site, String href, boolean current) {}

    @PostConstruct
    void look() {
        site = here.site().orElseGet(sites::network);
        territories = sites.all().stream()
                .map(each -> new Territory(each, urls.on(each, "/"), isCurrent(each)))
                .toList();
    }

    private boolean isCurrent(Site each) {
        return here.site().filter(each::equals).isPresent();
    }

    /** The site; on the network's own face the one that speaks for the network. */
    public Site getSite() {
        return site;
    }

    /** Whether this is the network's own face. */
    public boolean isNetwork() {
        return here.site().isEmpty();
    }

    public String getKey() {
        return site.key();
    }

    public String getName() {
        return isNetwork() ? words.say("public.network.name") : site.name();
    }

    public String getSlogan() {
        return isNetwork() ? words.say("public.network.slogan") : site.slogan();
    }

    /** Every site, in the order of the network bar. */
    public List<Territory> getTerritories() {
        return territories;
    }

    /** Language of the interface, as an attribute says it. */
    public String getLang() {
        return here.language().getLanguage();
    }

    /** Language of the interface, as Open Graph says it. */
    public String getOgLocale() {
        return getLang().equals("fr") ? "fr_FR" : "en_GB";
    }

    public Locale getLocale() {
        return here.language();
    }

    /** Language of the slogan, as an attribute says it: the network's own is translated. */
    public String getSloganLang() {
        return isNetwork() ? getLang() : getContentLang();
    }

    /** The language that is not being read, as an attribute says it. */
    public String getOtherLang() {
        return getLang().equals("fr") ? "en" : "fr";
    }

    /** Language of the contents, as an attribute says it. */
    public String getContentLang() {
        return site.locale().getLanguage();
    }

    /** Language of a text of this face's own, as an attribute says it. */
    public String spoken(Body body) {
        return body.language().isEmpty() ? getContentLang() : body.language();
    }

    /** An address on this face. */
    public String url(String path) {
        return urls.local(path);
    }

    /** The address of a feed of this face: {@code atom.xml}, {@code rss.xml}, {@code feed.json}. */
    public String feed(String file) {
        return here.prefix() + "/" + file;
    }

    /** The home of the network. */
    public String getNetworkHref() {
        return isNetwork() ? urls.local("/") : urls.portal(languagePrefix() + "/");
    }

    /** Where contributors sign in. */
    public String getAdminHref() {
        return urls.portal("/admin");
    }

    private String languagePrefix() {
        return here.language().equals(Locale.FRENCH) ? "" : "/" + getLang();
    }
}
