package org.mosaique.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.mosaique.core.access.CurrentActor;

/** Leads into the back office whoever is signed in, and everybody else to the page where one signs in. */
@ApplicationScoped
public class BackOfficeDoor {

    private static final Pattern PATH = Pattern.compile("/admin(/[a-z0-9-]+){0,3}");
    private static final Set<String> OPEN = Set.of("/admin/login", "/admin/password", "/admin/unsubscribe");

    /** Pages that know a person by the link they came with, whoever else is signed in at that browser. */
    private static final Set<String> KEYED = Set.of("/admin/answer");

    @Inject
    private Session session;

    @Inject
    private CurrentActor actor;

    @Inject
    private Visitor visitor;

    @Inject
    private ErrorPages errors;

    /**
     * Whether somebody is signed in, who acts from now on; whoever is not is led to where one signs in.
     *
     * @param back the page to come to afterwards
     */
    boolean admits(HttpServletRequest request, HttpServletResponse response, String back) throws IOException {
        actor.become(session.actor(request).orElse(null), visitor.address(request));
        if (actor.actor().isEmpty()) {
            turnAway(request, response, back);
            return false;
        }
        return true;
    }

    void open(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        var path = withoutSlash(request.getRequestURI());
        var keyed = KEYED.contains(path);
        actor.become(keyed ? null : session.actor(request).orElse(null), visitor.address(request));
        if (keyed) {
            response.setHeader("Referrer-Policy", "no-referrer");
            response.setHeader("X-Robots-Tag", "noindex");
        }
        var view = view(request, path);
        if (view == null) {
            errors.plain(request, response, HttpServletResponse.SC_NOT_FOUND);
        } else if (actor.actor().isEmpty() && !keyed && !OPEN.contains(path)) {
            turnAway(request, response, path);
        } else {
            request.getRequestDispatcher(view).forward(request, response);
        }
    }

    /** The view of a path; null when there is none. Only names of that pattern are ever looked for. */
    private static String view(HttpServletRequest request, String path) throws MalformedURLException {
        if (!PATH.matcher(path).matches()) {
            return null;
        }
        var view = (path.equals("/admin") ? "/admin/index" : path) + ".xhtml";
        return request.getServletContext().getResource(view) == null ? null : view;
    }

    /** A page's script learns by the status that the session is over: it keeps what was typed, where it would be lost. */
    private void turnAway(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        if (request.getHeader("Faces-Request") == null && request.getHeader("X-Requested-With") == null) {
            toSignIn(request, response, path);
        } else {
            errors.plain(request, response, HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private static void toSignIn(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        var query = request.getQueryString();
        var wanted = query == null ? path : path + "?" + query;
        response.sendRedirect("/admin/login?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
    }

    private static String withoutSlash(String uri) {
        return uri.length() > 1 && uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
    }
}
