package org.mosaique.web.publicsite.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.mosaique.core.site.SiteUrls;
import org.mosaique.web.publicsite.Face;
import org.mosaique.web.publicsite.asset.Sending;

/** Whom to tell of a hole in the portal (RFC 9116): whoever answers for the face being read. */
@WebServlet("/internal/security.txt")
public class SecurityTextServlet extends HttpServlet {

    /** Where it is found on every face. */
    static final String PATH = "/.well-known/security.txt";

    private static final long serialVersionUID = 1L;

    /** Less than a year, as the standard wishes; the page is made anew every day. */
    private static final int DAYS = 180;

    @Inject
    private transient Face face;

    @Inject
    private transient SiteUrls urls;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var text = "Contact: mailto:%s%nExpires: %s%nPreferred-Languages: fr, en%nCanonical: %s%n"
                .formatted(
                        face.getSite().contact().email(),
                        today.plusDays(DAYS).atStartOfDay(ZoneOffset.UTC).toInstant(),
                        face.isNetwork() ? urls.portal(PATH) : urls.canonical(face.getSite(), PATH));
        Sending.fresh(request, response, "text/plain;charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
    }
}
