package org.mosaique.web.http;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * A response that keeps to the portal's headers: a public page's policy cannot be widened by a component library, and
 * nothing tells which software answers.
 */
final class GuardedResponse extends HttpServletResponseWrapper {

    private static final String POLICY = "Content-Security-Policy";

    /** Everything from here, nothing from elsewhere, nothing inline. */
    private static final String PUBLIC_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final boolean backOffice;
    private final boolean secure;

    GuardedResponse(HttpServletResponse response, boolean backOffice, boolean secure) {
        super(response);
        this.backOffice = backOffice;
        this.secure = secure;
    }

    /** Sets what every response carries. */
    void guard() {
        super.setHeader(POLICY, PUBLIC_POLICY);
        super.setHeader("X-Content-Type-Options", "nosniff");
        super.setHeader("X-Frame-Options", "DENY");
        super.setHeader("Referrer-Policy", backOffice ? "same-origin" : "strict-origin-when-cross-origin");
        super.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
        super.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (secure) {
            super.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (backOffice) {
            super.setHeader("Cache-Control", "no-store");
        }
    }

    @Override
    public void setHeader(String name, String value) {
        if (mayBeSet(name)) {
            super.setHeader(name, value);
        }
    }

    /** The back office's own policy replaces ours instead of standing beside it: browsers would apply both. */
    @Override
    public void addHeader(String name, String value) {
        if (name.equalsIgnoreCase(POLICY)) {
            setHeader(name, value);
        } else if (mayBeSet(name)) {
            super.addHeader(name, value);
        }
    }

    /** A reset takes our headers away too: they are set again. */
    @Override
    public void reset() {
        super.reset();
        guard();
    }

    private boolean mayBeSet(String name) {
        return !name.equalsIgnoreCase("X-Powered-By") && (backOffice || !name.equalsIgnoreCase(POLICY));
    }
}
