package org.mosaique.web.http;

import jakarta.servlet.http.HttpServletRequest;

/** Tells whether a request that writes comes from a page of the host it is sent to, by what browsers say of it. */
final class SameOrigin {

    private SameOrigin() {}

    /**
     * Whether nothing speaks against it. Browsers of today send {@code Sec-Fetch-Site}, older ones {@code Origin}; clients
     * that are no browsers send neither and carry no cookies that somebody else could abuse.
     */
    static boolean isFrom(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        var origin = request.getHeader("Origin");
        return origin == null || origin.endsWith("://" + request.getHeader("Host"));
    }
}
