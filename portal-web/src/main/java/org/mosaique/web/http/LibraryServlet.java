package org.mosaique.web.http;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.mosaique.core.media.desk.MediaDesk;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.web.backoffice.Query;
import org.mosaique.web.backoffice.media.Uploads;

/**
 * The files of the library: pictures coming in, several at once, and the original of one going out to those who may frame
 * it. A page's script sends one file a request and reads what became of it; without scripts the form sends them together
 * and the library's page tells.
 */
@WebServlet(urlPatterns = {LibraryServlet.UPLOAD, LibraryServlet.ORIGINAL})
@MultipartConfig(maxFileSize = 40L * 1024 * 1024, maxRequestSize = 250L * 1024 * 1024, fileSizeThreshold = 1024 * 1024)
public class LibraryServlet extends HttpServlet {

    /** Where pictures are sent. */
    static final String UPLOAD = "/admin/media/upload";

    /** Where an original is fetched. */
    static final String ORIGINAL = "/admin/media/original";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BackOfficeDoor door;

    @Inject
    private transient Uploads uploads;

    @Inject
    private transient MediaDesk desk;

    @Inject
    private transient Query query;

    @Inject
    private transient SiteRegistry sites;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!door.admits(request, response, "/admin/media")) {
            return;
        }
        if (request.getServletPath().equals(UPLOAD)) {
            response.sendRedirect("/admin/media");
            return;
        }
        var original = desk.original(query.ref("ref"));
        response.setContentType("image/jpeg");
        response.setContentLengthLong(original.length());
        Files.copy(original.path(), response.getOutputStream());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!door.admits(request, response, "/admin/media")) {
            return;
        }
        var isScript = "XMLHttpRequest".equals(request.getHeader("X-Requested-With"));
        try {
            uploads.take(sites.get(query.text("site")).key(), request.getParts());
        } catch (IllegalStateException tooMuch) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        } catch (RefusedException refused) {
            throw new ServletException(refused);
        }
        if (isScript) {
            tell(response);
        } else if (uploads.isAllTaken()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/admin/media?done=uploaded&site=" + query.text("site"));
        } else {
            request.getRequestDispatcher("/admin/media.xhtml").forward(request, response);
        }
    }

    private void tell(HttpServletResponse response) throws IOException {
        var told = Json.createArrayBuilder();
        uploads.getOutcomes()
                .forEach(outcome -> told.add(Json.createObjectBuilder()
                        .add("name", outcome.name())
                        .add("why", outcome.why())
                        .add("src", outcome.src())
                        .add("href", outcome.href())));
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(told.build().toString());
    }
}
