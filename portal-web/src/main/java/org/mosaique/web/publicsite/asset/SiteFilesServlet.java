package org.mosaique.web.publicsite.asset;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mosaique.core.site.SiteRegistry;

/** Hands out the files of {@link SiteFiles} below {@code /assets/sites/{key}/}. */
@WebServlet("/assets/sites/*")
public class SiteFilesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SiteRegistry sites;

    @Inject
    private transient SiteFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var names = String.valueOf(request.getPathInfo()).split("/", -1);
        var content = names.length == 3
                ? sites.find(names[1]).flatMap(site -> files.read(site, names[2]))
                : java.util.Optional.<byte[]>empty();
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Sending.keepable(request, response, SiteFiles.type(names[2]), content.get());
    }
}
