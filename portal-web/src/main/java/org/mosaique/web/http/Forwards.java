package org.mosaique.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.mosaique.core.address.Forwarding;
import org.mosaique.core.site.CurrentSite;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteUrls;

/** Sends visitors on: from a site's further host names to its main one, and from addresses that lead elsewhere. */
@ApplicationScoped
public class Forwards {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Inject
    private Forwarding forwarding;

    @Inject
    private CurrentSite here;

    @Inject
    private SiteUrls urls;

    @Inject
    private Visitor visitor;

    /** Whether a host is one of the further names of a site, and the visitor was sent to the main one. */
    boolean fromAlias(HttpServletRequest request, HttpServletResponse response, Site site, String host) {
        if (site.hosts().indexOf(host) < 1 || !READING.contains(request.getMethod())) {
            return false;
        }
        var origin = visitor.origin(request)
                .replace("://" + host, "://" + site.hosts().get(0));
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        send(response, HttpServletResponse.SC_MOVED_PERMANENTLY, origin + request.getRequestURI() + query);
        return true;
    }

    /** Whether the address that {@link CurrentSite} tells of leads elsewhere, and the visitor was sent there. */
    boolean fromHere(HttpServletRequest request, HttpServletResponse response) {
        var site = here.site();
        if (site.isEmpty() || !READING.contains(request.getMethod())) {
            return false;
        }
        var target = forwarding.find(site.get().key(), here.path());
        target.ifPresent(found -> send(
                response,
                found.permanent() ? HttpServletResponse.SC_MOVED_PERMANENTLY : HttpServletResponse.SC_FOUND,
                found.address().startsWith("/") ? urls.local(found.address()) : found.address()));
        return target.isPresent();
    }

    /** Whoever sends visitors on may think again: it is not kept for ever. */
    private static void send(HttpServletResponse response, int status, String address) {
        response.reset();
        response.setStatus(status);
        response.setHeader("Location", address);
        response.setHeader("Cache-Control", "public, max-age=300");
    }
}
