package org.mosaique.web.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.mosaique.core.access.ForbiddenException;
import org.mosaique.core.shared.GoneException;
import org.mosaique.core.shared.NotFoundException;

/**
 * Stands before everything: refuses what no page of ours asks for, sets the headers of a site one would trust, and turns
 * whatever goes wrong behind it into a page that shows no internals.
 */
public class Guard extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    /** What is sent there acts by a secret within it and by no cookie; that page names no origin, so as to lead nobody to it. */
    private static final Set<String> CARRIES_ITS_KEY = Set.of("/admin/answer");

    private static final String VIEW_STATE = "jakarta.faces.ViewState";

    @Inject
    private transient ErrorPages errors;

    @Inject
    private transient Visitor visitor;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse plain, FilterChain chain)
            throws IOException, ServletException {
        var backOffice = isBackOffice(request);
        var response =
                new GuardedResponse(plain, backOffice, visitor.origin(request).startsWith("https:"));
        response.guard();
        var refusal = refusal(request, backOffice);
        if (refusal != 0) {
            response.setHeader(
                    "Allow", refusal == HttpServletResponse.SC_METHOD_NOT_ALLOWED ? "GET, HEAD, POST" : null);
            errors.plain(request, response, refusal);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (IOException brokenLine) {
            throw brokenLine;
        } catch (ServletException | RuntimeException failed) {
            answer(request, response, failed);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Exception failed)
            throws IOException, ServletException {
        if (cause(failed, NotFoundException.class)) {
            errors.dressed(request, response, HttpServletResponse.SC_NOT_FOUND);
        } else if (cause(failed, GoneException.class)) {
            errors.dressed(request, response, HttpServletResponse.SC_GONE);
        } else if (cause(failed, ForbiddenException.class)) {
            errors.plain(request, response, HttpServletResponse.SC_FORBIDDEN);
        } else {
            errors.failure(request, response, failed);
        }
    }

    private static boolean cause(Throwable failed, Class<? extends Throwable> kind) {
        for (var cause = failed; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    /** The status with which a request is refused at once; 0 when it may go on. */
    private static int refusal(HttpServletRequest request, boolean backOffice) {
        if (!METHODS.contains(request.getMethod())) {
            return HttpServletResponse.SC_METHOD_NOT_ALLOWED;
        }
        if (isHidden(request.getRequestURI())) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        var post = request.getMethod().equals("POST");
        var query = request.getQueryString();
        if (query != null && query.contains(VIEW_STATE)) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        if (post && !backOffice && request.getParameter(VIEW_STATE) != null) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        return post && !CARRIES_ITS_KEY.contains(request.getRequestURI()) && !SameOrigin.isFrom(request)
                ? HttpServletResponse.SC_FORBIDDEN
                : 0;
    }

    /** Views are reached by their addresses, never as files; encoded dots and semicolons serve no page of ours. */
    private static boolean isHidden(String uri) {
        var lower = uri.toLowerCase(Locale.ROOT);
        return !lower.startsWith("/jakarta.faces.resource/")
                && (lower.contains(".xhtml") || lower.contains("%2e") || lower.contains(";") || lower.contains("//"));
    }

    private static boolean isBackOffice(HttpServletRequest request) {
        var uri = request.getRequestURI();
        return uri.equals("/admin") || uri.startsWith("/admin/") || uri.startsWith("/jakarta.faces.resource/");
    }
}
