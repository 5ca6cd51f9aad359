package org.mosaique.web.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.mosaique.core.preview.PreviewLinks;
import org.mosaique.core.site.CurrentSite;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.web.cache.FinishedPages;
import org.mosaique.web.cache.PublicQuery;

/**
 * Finds out what a request is for: a file, the back office, the network's own face or a site's, by host or by prefix; and
 * leads it there by a forward, so that no file name ever stands in an address.
 */
public class FrontDoor extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Pattern FILES = Pattern.compile("/(assets|media|webjars|jakarta\\.faces\\.resource)/.*");
    private static final Pattern PREFIX = Pattern.compile("/(?:~|%7[Ee])([a-z0-9-]+)(/.*)?");
    private static final Pattern ENGLISH = Pattern.compile("/en(/.*)?");

    private static final int MISDIRECTED = 421;

    @Inject
    private transient SiteRegistry sites;

    @Inject
    private transient CurrentSite here;

    @Inject
    private transient PublicRoutes routes;

    @Inject
    private transient ErrorPages errors;

    @Inject
    private transient Forwards forwards;

    @Inject
    private transient Visitor visitor;

    @Inject
    private transient FinishedPages pages;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        pages.begin(request);
        var uri = request.getRequestURI();
        var host = visitor.hostName(request);
        var site = sites.byHost(host);
        if (site.isEmpty() && !sites.isPortalHost(host)) {
            errors.plain(request, response, MISDIRECTED);
        } else if (FILES.matcher(uri).matches()) {
            AssetHeaders.set(request, response);
            here.enter(site.orElse(null), visitor.origin(request), "", Locale.FRENCH);
            chain.doFilter(request, response);
        } else if (site.isPresent()) {
            if (!forwards.fromAlias(request, response, site.get(), host)) {
                enter(request, response, site.get(), "", uri);
            }
        } else if (uri.equals("/admin") || uri.startsWith("/admin/") || uri.startsWith(PreviewLinks.PATH)) {
            here.enter(null, visitor.origin(request), "", Locale.FRENCH);
            chain.doFilter(request, response);
        } else {
            enterPortal(request, response, uri);
        }
    }

    private void enterPortal(HttpServletRequest request, HttpServletResponse response, String uri)
            throws IOException, ServletException {
        var prefixed = PREFIX.matcher(uri);
        if (!prefixed.matches()) {
            enter(request, response, null, "", uri);
            return;
        }
        var site = sites.find(prefixed.group(1));
        if (site.isEmpty()) {
            here.enter(null, visitor.origin(request), "", Locale.FRENCH);
            errors.dressed(request, response, HttpServletResponse.SC_NOT_FOUND);
        } else if (prefixed.group(2) == null) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", "/~" + site.get().key() + "/");
        } else {
            enter(request, response, site.get(), "/~" + site.get().key(), prefixed.group(2));
        }
    }

    private void enter(HttpServletRequest request, HttpServletResponse response, Site site, String prefix, String uri)
            throws IOException, ServletException {
        var english = ENGLISH.matcher(uri);
        var isEnglish = english.matches();
        var path = !isEnglish ? uri : english.group(1) == null ? "/" : english.group(1);
        here.enter(site, visitor.origin(request), prefix, isEnglish ? Locale.ENGLISH : Locale.FRENCH);
        var view = routes.find(site, path);
        if (view.isEmpty() || request.getMethod().equals("POST")) {
            here.visit(path, "");
            errors.dressed(request, response, HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var asked = PublicQuery.of(request, view.get().parameters());
        here.visit(path, view.get().slug());
        here.ask(asked.toString());
        pages.answer(request, response, view.get().target(), asked);
    }
}
