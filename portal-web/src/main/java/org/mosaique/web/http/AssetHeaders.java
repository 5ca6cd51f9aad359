package org.mosaique.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** How long browsers and proxies may keep a file: for good when its address names its version, else for an hour. */
final class AssetHeaders {

    private AssetHeaders() {}

    static void set(HttpServletRequest request, HttpServletResponse response) {
        var versioned =
                request.getParameter("v") != null || request.getRequestURI().startsWith("/webjars/");
        response.setHeader("Cache-Control", versioned ? "public, max-age=31536000, immutable" : "public, max-age=3600");
    }
}
