package org.mosaique.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How a visitor came: by which host, scheme and network address. Behind a proxy of ours ({@code PORTAL_PROXY=on}) the
 * proxy's word counts; else what it says is ignored, since anybody could say it.
 */
@ApplicationScoped
public class Visitor {

    @Inject
    @ConfigProperty(name = "portal.proxy", defaultValue = "off")
    private String proxy;

    /** The host's name without its port, lower case. */
    public String hostName(HttpServletRequest request) {
        return request.getServerName().toLowerCase(Locale.ROOT);
    }

    /** Scheme, host and port as the browser wrote them: {@code http://alpes.localhost:8080}. */
    public String origin(HttpServletRequest request) {
        var forwarded = isProxied() ? request.getHeader("X-Forwarded-Proto") : null;
        var scheme = "https".equals(forwarded) ? "https" : request.getScheme();
        var port = request.getServerPort();
        var standard = forwarded != null || port == (scheme.equals("https") ? 443 : 80);
        return scheme + "://" + hostName(request) + (standard ? "" : ":" + port);
    }

    /** The network address the request comes from. */
    public String address(HttpServletRequest request) {
        var forwarded = isProxied() ? request.getHeader("X-Forwarded-For") : null;
        if (forwarded == null) {
            return request.getRemoteAddr();
        }
        var last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        return last.length() > 45 ? request.getRemoteAddr() : last;
    }

    private boolean isProxied() {
        return proxy.equals("on");
    }
}
