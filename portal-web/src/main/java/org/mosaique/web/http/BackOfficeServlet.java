package org.mosaique.web.http;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Where requests for the back office arrive. The container looks here, and not at the view a request is forwarded to, for
 * whether uploads may come; they may be heavier than any picture we take, so that the editor can say so kindly. Without a
 * servlet of its own, {@code /admin} would be taken for a folder and redirected before any filter. It is mapped to each
 * address by name ({@link Opening}): a pattern would catch the views too, to which requests are forwarded.
 */
@WebServlet(name = BackOfficeServlet.NAME, urlPatterns = "/admin")
@MultipartConfig(maxFileSize = 40L * 1024 * 1024, maxRequestSize = 50L * 1024 * 1024, fileSizeThreshold = 1024 * 1024)
public class BackOfficeServlet extends HttpServlet {

    /** The name by which its further addresses are added. */
    static final String NAME = "backOffice";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BackOfficeDoor door;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        door.open(request, response);
    }
}
