package org.mosaique.web.http;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.mosaique.core.media.MediaLibrary;
import org.mosaique.core.media.Rendition;

/**
 * Sends pictures: {@code /media/<ref>/<width>.jpg}, on every host, to anybody, without a session.
 *
 * <p>A rendition never changes, so that browsers and proxies may keep it for good.
 */
@WebServlet("/media/*")
public class MediaServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS =
            Pattern.compile("/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/([1-9][0-9]{0,3})\\.jpg");

    @Inject
    private transient MediaLibrary library;

    /** For the container, which hands the library over. */
    public MediaServlet() {}

    MediaServlet(MediaLibrary library) {
        this.library = library;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var rendition = wanted(request.getPathInfo());
        if (rendition.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        describe(rendition.get(), response);
        if (isKnown(rendition.get(), request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("image/jpeg");
        response.setContentLengthLong(rendition.get().length());
        if (!request.getMethod().equals("HEAD")) {
            Files.copy(rendition.get().path(), response.getOutputStream());
        }
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    private Optional<Rendition> wanted(String path) {
        var address = ADDRESS.matcher(path == null ? "" : path);
        return address.matches()
                ? library.find(UUID.fromString(address.group(1)), Integer.parseInt(address.group(2)))
                : Optional.empty();
    }

    private static void describe(Rendition rendition, HttpServletResponse response) {
        response.setHeader("ETag", rendition.etag());
        response.setDateHeader("Last-Modified", rendition.lastModified().toEpochMilli());
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("X-Content-Type-Options", "nosniff");
    }

    /** An entity tag outweighs a date, as HTTP has it; weak and strong tags mean the same here. */
    private static boolean isKnown(Rendition rendition, HttpServletRequest request) {
        var tags = request.getHeader("If-None-Match");
        if (tags != null) {
            return Arrays.stream(tags.split(","))
                    .map(tag -> tag.strip().replaceFirst("^W/", ""))
                    .anyMatch(tag -> tag.equals("*") || tag.equals(rendition.etag()));
        }
        return since(request) / 1000 >= rendition.lastModified().getEpochSecond();
    }

    private static long since(HttpServletRequest request) {
        try {
            return request.getDateHeader("If-Modified-Since");
        } catch (IllegalArgumentException noDate) {
            return -1;
        }
    }
}
