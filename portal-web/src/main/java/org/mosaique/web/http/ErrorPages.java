package org.mosaique.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mosaique.core.site.CurrentSite;

/**
 * Says that something went wrong: in the site's clothes where a page of the public face is missing, else by a static page
 * that needs nothing but itself. A failure carries a reference that stands in the log too.
 */
@ApplicationScoped
public class ErrorPages {

    private static final Logger LOG = Logger.getLogger(ErrorPages.class.getName());
    private static final String BUNDLE = "org.mosaique.web.messages_errors";
    private static final String TEMPLATE = "/org/mosaique/web/http/error.html";

    @Inject
    private CurrentSite here;

    @Inject
    private Forwards forwards;

    /**
     * A page of the public face that is missing (404) or gone (410); a plain page outside of it, and for whatever was
     * posted: a view would take the state of the page it came from for its own.
     */
    void dressed(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException, ServletException {
        if (here.origin().isEmpty()
                || response.isCommitted()
                || request.getMethod().equals("POST")) {
            plain(request, response, status);
            return;
        }
        if (status == HttpServletResponse.SC_NOT_FOUND && forwards.fromHere(request, response)) {
            return;
        }
        response.reset();
        response.setStatus(status);
        var view = status == HttpServletResponse.SC_GONE ? "/site/gone.xhtml" : "/site/not-found.xhtml";
        request.getRequestDispatcher(view).forward(request, response);
    }

    /** An unexpected failure: logged with a reference that the page shows. */
    void failure(HttpServletRequest request, HttpServletResponse response, Throwable failure) throws IOException {
        var reference = reference();
        LOG.log(
                Level.SEVERE,
                "Reference " + reference + ": " + request.getMethod() + " " + request.getRequestURI(),
                failure);
        write(request, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, reference);
    }

    /** A static page for a status; logged with its reference at a low level. */
    void plain(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        var reference = reference();
        LOG.fine(() ->
                "Reference " + reference + ": " + status + " " + request.getMethod() + " " + request.getRequestURI());
        write(request, response, status, reference);
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, int status, String reference)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.reset();
        response.setStatus(status);
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(page(language(request), status, reference));
    }

    private static String page(Locale language, int status, String reference) {
        var texts = ResourceBundle.getBundle(BUNDLE, language);
        var kind = texts.containsKey("error." + status + ".title") ? "error." + status : "error.other";
        return template()
                .replace("{language}", language.getLanguage())
                .replace("{title}", texts.getString(kind + ".title"))
                .replace("{text}", texts.getString(kind + ".text"))
                .replace("{home}", texts.getString("error.home"))
                .replace("{referenceLabel}", texts.getString("error.reference"))
                .replace("{reference}", reference);
    }

    private static Locale language(HttpServletRequest request) {
        return request.getLocale().getLanguage().equals("en") ? Locale.ENGLISH : Locale.FRENCH;
    }

    private static String reference() {
        return UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    private static String template() {
        try (var stream = ErrorPages.class.getResourceAsStream(TEMPLATE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
