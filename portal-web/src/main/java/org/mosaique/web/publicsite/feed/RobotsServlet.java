package org.mosaique.web.publicsite.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.mosaique.core.site.SiteUrls;
import org.mosaique.web.publicsite.Face;
import org.mosaique.web.publicsite.asset.Sending;

/** What robots may read, and where the sitemaps are: on the portal's host those of every site, on a site's host its own. */
@WebServlet("/internal/robots.txt")
public class RobotsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Face face;

    @Inject
    private transient SiteUrls urls;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var text = new StringBuilder("User-agent: *\nDisallow: /admin\n\n");
        if (face.isNetwork()) {
            sitemap(text, urls.portal("/sitemap.xml"));
            face.getTerritories().forEach(each -> sitemap(text, urls.canonical(each.site(), "/sitemap.xml")));
        } else {
            sitemap(text, urls.canonical(face.getSite(), "/sitemap.xml"));
        }
        var content = text.toString().getBytes(StandardCharsets.UTF_8);
        Sending.fresh(request, response, "text/plain;charset=UTF-8", content);
    }

    private static void sitemap(StringBuilder text, String address) {
        text.append("Sitemap: ").append(address).append('\n');
    }
}
