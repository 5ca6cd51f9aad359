package org.mosaique.web.publicsite.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mosaique.web.publicsite.Face;
import org.mosaique.web.publicsite.asset.Sending;
import org.mosaique.web.publicsite.asset.SiteFiles;

/** The emblem of a face, for browsers that ask for an icon without having read the page. */
@WebServlet("/internal/favicon.svg")
public class FaviconServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Face face;

    @Inject
    private transient SiteFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var file = SiteFiles.logo(face.getSite());
        var emblem = files.read(face.getSite(), file);
        if (emblem.isPresent()) {
            Sending.keepable(request, response, SiteFiles.type(file), emblem.get());
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
