package org.mosaique.core.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/**
 * Writes addresses. Within a face they are paths, so that a page reads alike under a host and under a prefix; across
 * faces they lead by prefix whoever came by the portal's host, and by host whoever came by a site's host.
 */
@ApplicationScoped
public class SiteUrls {

    private CurrentSite here;
    private SiteRegistry sites;

    /** For the container's proxy. */
    protected SiteUrls() {}

    @Inject
    public SiteUrls(CurrentSite here, SiteRegistry sites) {
        this.here = here;
        this.sites = sites;
    }

    /** The address of a path on the face that is being read, in the language that is being read. */
    public String local(String path) {
        return inLanguage(here.language(), path);
    }

    /** The same page of this face in another language. */
    public String inLanguage(Locale language, String path) {
        return here.prefix() + languagePrefix(language) + path;
    }

    /** The address of a path on any site, in the language that is being read. */
    public String on(Site site, String path) {
        return here.site().filter(site::equals).isPresent()
                ? local(path)
                : root(site) + languagePrefix(here.language()) + path;
    }

    /** The whole address of a path on a site, without language: what feeds, sitemaps and canonical links name. */
    public String canonical(Site site, String path) {
        var root = root(site);
        return (root.startsWith("/") ? here.origin() : "") + root + path;
    }

    /** The whole address of a path on the portal's own host. */
    public String portal(String path) {
        return portalOrigin() + path;
    }

    private String root(Site site) {
        return here.isOnPortalHost() ? "/~" + site.key() : hostOrigin(site);
    }

    private String hostOrigin(Site site) {
        var current = here.site().orElseThrow();
        var host = host();
        if (host.startsWith(current.key() + ".")) {
            return scheme() + site.key() + host.substring(current.key().length());
        }
        return site.hosts().stream()
                .findFirst()
                .map(name -> scheme() + name + port())
                .orElseGet(() -> scheme() + site.key() + "." + sites.portalHost() + port());
    }

    private String portalOrigin() {
        return here.isOnPortalHost() ? here.origin() : scheme() + sites.portalHost() + port();
    }

    private String scheme() {
        return here.origin().substring(0, here.origin().indexOf("://") + 3);
    }

    private String host() {
        return here.origin().substring(here.origin().indexOf("://") + 3);
    }

    private String port() {
        var colon = host().lastIndexOf(':');
        return colon < 0 || host().endsWith("]") ? "" : host().substring(colon);
    }

    private static String languagePrefix(Locale language) {
        return language.getLanguage().equals(Locale.FRENCH.getLanguage()) ? "" : "/" + language.getLanguage();
    }
}
