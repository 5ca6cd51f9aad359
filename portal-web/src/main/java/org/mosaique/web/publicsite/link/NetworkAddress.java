package org.mosaique.web.publicsite.link;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteRegistry;

/**
 * An address of the network: of one of its sites, by host or by prefix, or of the portal's own host.
 *
 * @param site the site; null on the portal's own host
 * @param path the path within the face, without prefix, language, query and slash at its end
 */
record NetworkAddress(Site site, String path) {

    private static final Pattern PREFIX = Pattern.compile("/~([a-z0-9-]+)(/.*)?");
    private static final Pattern LANGUAGE = Pattern.compile("/en(/.*)?");

    /**
     * The address that a link of a site's text leads to; empty when it leads out of the network, or is no web address.
     *
     * @param from the site in whose text it stands
     */
    static Optional<NetworkAddress> of(String href, Site from, SiteRegistry sites) {
        try {
            var uri = new URI(href.strip().replace(" ", "%20"));
            var isWeb = uri.getScheme() == null || uri.getScheme().matches("(?i)https?");
            if (!isWeb
                    || uri.getPath() == null
                    || (uri.getHost() == null && !href.strip().startsWith("/"))) {
                return Optional.empty();
            }
            return uri.getHost() == null ? Optional.of(within(from, uri, sites)) : onHost(uri, sites);
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    private static Optional<NetworkAddress> onHost(URI uri, SiteRegistry sites) {
        var host = uri.getHost().toLowerCase(java.util.Locale.ROOT);
        var site = sites.byHost(host);
        if (site.isEmpty() && !sites.isPortalHost(host)) {
            return Optional.empty();
        }
        return Optional.of(within(site.orElse(null), uri, sites));
    }

    private static NetworkAddress within(Site site, URI uri, SiteRegistry sites) {
        var path = uri.getPath();
        var prefixed = PREFIX.matcher(path);
        if (prefixed.matches() && sites.find(prefixed.group(1)).isPresent()) {
            return new NetworkAddress(sites.get(prefixed.group(1)), plain(prefixed.group(2)));
        }
        var isPortalsPage = site == null && path.startsWith("/pages/");
        return new NetworkAddress(isPortalsPage ? sites.network() : site, plain(path));
    }

    private static String plain(String path) {
        var rest = path == null || path.isEmpty() ? "/" : path;
        var english = LANGUAGE.matcher(rest);
        if (english.matches()) {
            rest = english.group(1) == null ? "/" : english.group(1);
        }
        return rest.length() > 1 && rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
    }
}
