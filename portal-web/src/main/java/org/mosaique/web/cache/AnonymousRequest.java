package org.mosaique.web.cache;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A request as anybody might make it: no cookie, no session, no language, no condition, no parameter that the page does
 * not know. What is made for it may be shown to everybody who asks for the same {@link PageKey}.
 */
final class AnonymousRequest extends HttpServletRequestWrapper {

    private static final Set<String> HEADERS = Set.of("host", "x-forwarded-proto");

    private final Map<String, String[]> parameters = new HashMap<>();
    private final String query;
    private final Locale language;

    AnonymousRequest(HttpServletRequest request, PublicQuery asked, Locale language) {
        super(request);
        asked.values().forEach((name, value) -> parameters.put(name, new String[] {value}));
        this.query = asked.values().isEmpty() ? null : asked.written();
        this.language = language;
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public String getQueryString() {
        return query;
    }

    @Override
    public String getParameter(String name) {
        var values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
        return parameters.get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public String getHeader(String name) {
        return isKept(name) ? super.getHeader(name) : null;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isKept(name) ? super.getHeaders(name) : Collections.emptyEnumeration();
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(HEADERS);
    }

    @Override
    public long getDateHeader(String name) {
        return -1;
    }

    @Override
    public int getIntHeader(String name) {
        return -1;
    }

    @Override
    public Cookie[] getCookies() {
        return null;
    }

    @Override
    public Locale getLocale() {
        return language;
    }

    @Override
    public Enumeration<Locale> getLocales() {
        return Collections.enumeration(List.of(language));
    }

    @Override
    public HttpSession getSession(boolean create) {
        if (create) {
            throw new IllegalStateException("The public face has no session");
        }
        return null;
    }

    @Override
    public HttpSession getSession() {
        return getSession(true);
    }

    @Override
    public String getRequestedSessionId() {
        return null;
    }

    private static boolean isKept(String name) {
        return HEADERS.contains(name.toLowerCase(Locale.ROOT));
    }
}
