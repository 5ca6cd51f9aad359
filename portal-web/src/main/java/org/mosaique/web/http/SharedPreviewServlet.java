package org.mosaique.web.http;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mosaique.core.preview.PreviewLinks;
import org.mosaique.web.publicsite.preview.SharedPreview;

/**
 * Where preview links lead, on the portal's own host alone: without session or cookie, kept nowhere, told to no search
 * engine and to no page that is linked from there. What the portal never signed is not found; what is over is gone.
 */
@WebServlet(PreviewLinks.PATH + "*")
public class SharedPreviewServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SharedPreview preview;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        var token = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        var view = switch (preview.open(token)) {
            case OPEN -> "/site/preview.xhtml";
            case OVER -> over(response, HttpServletResponse.SC_GONE);
            case WRONG -> over(response, HttpServletResponse.SC_NOT_FOUND);
        };
        request.getRequestDispatcher(view).forward(request, response);
    }

    private static String over(HttpServletResponse response, int status) {
        response.setStatus(status);
        return "/site/preview-over.xhtml";
    }
}
