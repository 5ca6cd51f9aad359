package org.mosaique.web.http;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.CurrentActor;
import org.mosaique.core.calendar.CalendarLinks;
import org.mosaique.web.backoffice.planning.Subscription;

/**
 * The editorial calendar for calendars: without a session, for whoever has a person's private link, with what that person
 * may read at this moment. A link that was ended, and one that never was, are not there.
 */
@WebServlet(urlPatterns = "/admin/agenda/*")
public class CalendarServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String ENDING = ".ics";

    @Inject
    private transient CalendarLinks links;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Subscription subscription;

    @Inject
    private transient Visitor visitor;

    @Inject
    private transient ErrorPages errors;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = Objects.toString(request.getPathInfo(), "");
        var reader = path.endsWith(ENDING)
                ? links.reader(path.substring(1, path.length() - ENDING.length()))
                : Optional.<Actor>empty();
        if (reader.isEmpty()) {
            errors.plain(request, response, HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        current.become(reader.get(), visitor.address(request));
        var file = subscription.write().getBytes(StandardCharsets.UTF_8);
        var tag = '"' + mark(file) + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/calendar");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }

    private static String mark(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
