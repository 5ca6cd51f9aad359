package org.mosaique.web.http;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.mosaique.core.media.MediaLibrary;
import org.mosaique.core.media.PictureBook;
import org.mosaique.core.media.Rendition;
import org.mosaique.core.media.Showing;

/**
 * Sends pictures: {@code /media/<ref>/<width>.jpg}, later editions as {@code /media/<ref>/v2/<width>.jpg}, on every host,
 * to anybody, without a session.
 *
 * <p>What an address shows never changes, but rights may end: browsers and proxies keep a picture for a day at most, and
 * never past the end of its rights. An address of an earlier edition shows the newest one, for a short while.
 */
@WebServlet("/media/*")
public class MediaServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile(
            "/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/(?:v([1-9][0-9]{0,5})/)?([1-9][0-9]{0,3})\\.jpg");

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Duration BRIEFLY = Duration.ofMinutes(5);

    @Inject
    private transient MediaLibrary library;

    @Inject
    private transient PictureBook book;

    @Inject
    private transient Clock clock;

    /** For the container, which hands the library over. */
    public MediaServlet() {}

    MediaServlet(MediaLibrary library, PictureBook book, Clock clock) {
        this.library = library;
        this.book = book;
        this.clock = clock;
    }

    /** What an address asks for. */
    private record Wanted(UUID ref, int edition, int width) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = ADDRESS.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!address.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var edition = address.group(2) == null ? 1 : Integer.parseInt(address.group(2));
        var wanted = new Wanted(UUID.fromString(address.group(1)), edition, Integer.parseInt(address.group(3)));
        var showing = book.showing(wanted.ref);
        if (showing.filter(shown -> shown.isOver(clock.instant())).isPresent()) {
            response.setHeader("Cache-Control", "no-store");
            response.sendError(HttpServletResponse.SC_GONE);
            return;
        }
        var rendition = find(wanted, showing);
        if (rendition.isEmpty()) {
            response.setHeader("Cache-Control", "no-store");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        describe(rendition.get(), kept(wanted, showing), response);
        send(rendition.get(), request, response);
    }

    private static void send(Rendition rendition, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (isKnown(rendition, request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("image/jpeg");
        response.setContentLengthLong(rendition.length());
        if (!request.getMethod().equals("HEAD")) {
            Files.copy(rendition.path(), response.getOutputStream());
        }
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    /** Always of the newest edition: what was cut away is nobody's business any more. */
    private Optional<Rendition> find(Wanted wanted, Optional<Showing> showing) {
        var newest = edition(showing);
        if (wanted.edition > newest) {
            return Optional.empty();
        }
        var found = library.find(wanted.ref, newest, wanted.width);
        return found.isPresent() || wanted.edition == newest
                ? found
                : library.find(
                        wanted.ref, newest, showing.orElseThrow().picture().nearest(wanted.width));
    }

    private static int edition(Optional<Showing> showing) {
        return showing.map(shown -> shown.picture().edition()).orElse(1);
    }

    /** How long it may be kept elsewhere. */
    private Duration kept(Wanted wanted, Optional<Showing> showing) {
        var usual = wanted.edition == edition(showing) ? LONGEST : BRIEFLY;
        var end = showing.map(Showing::end).orElse(null);
        return end == null ? usual : shorter(usual, Duration.between(clock.instant(), end));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static void describe(Rendition rendition, Duration kept, HttpServletResponse response) {
        response.setHeader("ETag", rendition.etag());
        response.setDateHeader("Last-Modified", rendition.lastModified().toEpochMilli());
        response.setHeader("Cache-Control", "public, max-age=" + Math.max(0, kept.toSeconds()));
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
