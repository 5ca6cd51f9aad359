package org.mosaique.web.cache;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.mosaique.core.site.CurrentSite;

/**
 * Answers the public's requests: from a finished page where there is one, else from one that is made now. A page is made
 * by forwarding an {@link AnonymousRequest} to its view, so that it depends on its {@link PageKey} and on what is
 * published, and on nothing else.
 */
@ApplicationScoped
public class FinishedPages {

    /** Says whether a page was finished already (RFC 9211). */
    private static final String STATUS = "Cache-Status";

    private static final String SINCE = FinishedPages.class.getName() + ".since";

    private PageStore store;
    private ChangeWatch watch;
    private Flights flights;
    private Keeping keeping;
    private CurrentSite here;

    /** For the container's proxy. */
    protected FinishedPages() {}

    @Inject
    public FinishedPages(PageStore store, ChangeWatch watch, Flights flights, Keeping keeping, CurrentSite here) {
        this.store = store;
        this.watch = watch;
        this.flights = flights;
        this.keeping = keeping;
        this.here = here;
    }

    /**
     * Notes when a request came. To be called before it is found out which site it is for: that site may be changed while
     * its page is made, and a page of the site as it was is not kept for one of the site as it is.
     */
    public void begin(HttpServletRequest request) {
        watch.glance();
        request.setAttribute(SINCE, keeping.now());
    }

    private static long since(HttpServletRequest request) {
        return (Long) request.getAttribute(SINCE);
    }

    /**
     * Answers with the page that {@link CurrentSite} tells of.
     *
     * @param target the view or servlet that makes it
     * @param asked what is asked for behind its path
     */
    public void answer(HttpServletRequest request, HttpServletResponse response, String target, PublicQuery asked)
            throws IOException, ServletException {
        var kept = !asked.isTyped() && keeping.isOurs(request);
        var key = PageKey.of(here);
        var found = kept ? store.find(key) : Optional.<FinishedPage>empty();
        if (found.isPresent()) {
            response.setHeader(STATUS, "mosaique; hit");
            found.get().send(request, response);
            return;
        }
        var page = kept
                ? flights.share(key, since(request), () -> make(request, response, target, asked, key))
                : make(request, response, target, asked, null);
        if (page != null) {
            response.setHeader(STATUS, "mosaique; fwd=miss");
            page.send(request, response);
        }
    }

    /** Makes the page; null when the answer is not for everybody, and has been given. */
    private FinishedPage make(
            HttpServletRequest request, HttpServletResponse response, String target, PublicQuery asked, PageKey key)
            throws IOException, ServletException {
        var captured = new CapturedResponse(response);
        request.getRequestDispatcher(target).forward(new AnonymousRequest(request, asked, here.language()), captured);
        if (!captured.isForEverybody()) {
            if (!captured.isHandedOver()) {
                response.getOutputStream().write(captured.body());
            }
            return null;
        }
        var page = new FinishedPage(
                captured.getContentType(),
                keeping.header(captured.getHeader("Cache-Control")),
                captured.body(),
                keeping.validity(since(request)));
        if (key != null) {
            store.keep(key, page);
        }
        return page;
    }
}
