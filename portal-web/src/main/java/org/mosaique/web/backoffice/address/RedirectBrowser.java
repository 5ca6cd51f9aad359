package org.mosaique.web.backoffice.address;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mosaique.core.address.Redirects;
import org.mosaique.core.shared.Page;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Links;
import org.mosaique.web.backoffice.Query;

/** Backs {@code /admin/redirects}: the addresses of a site that lead elsewhere. */
@Named("redirectBrowser")
@RequestScoped
public class RedirectBrowser {

    private static final int SIZE = 30;

    private Redirects redirects;
    private Bench bench;
    private Query query;
    private Page<Redirects.Row> page;

    /** For the container's proxy. */
    protected RedirectBrowser() {}

    @Inject
    public RedirectBrowser(Redirects redirects, Bench bench, Query query) {
        this.redirects = redirects;
        this.bench = bench;
        this.query = query;
    }

    /** Reads the page that the address asks for. */
    public void open() {
        page = redirects.page(bench.getSiteKey(), getText(), order(), query.page(), SIZE);
    }

    private Redirects.Order order() {
        return query.choice("sort", Redirects.Order.class, Redirects.Order.RECENT);
    }

    /** The orders the table may stand in. */
    public List<Redirects.Order> getOrders() {
        return Arrays.asList(Redirects.Order.values());
    }

    /** {@code true} for the order in use, else null. */
    public String mark(Redirects.Order order) {
        return order == order() ? "true" : null;
    }

    /** Where a redirect is changed. */
    public String href(Redirects.Row row) {
        return "/admin/redirect?site=" + bench.getSiteKey() + "&ref=" + row.ref();
    }

    public String getText() {
        return query.text("q");
    }

    public Page<Redirects.Row> getPage() {
        return page;
    }

    /** The table in another order. */
    public String sort(Redirects.Order order) {
        return getLinks()
                .sort(order == Redirects.Order.RECENT ? "" : order.name().toLowerCase(Locale.ROOT));
    }

    public Links getLinks() {
        return new Links(
                "/admin/redirects", Map.of("site", bench.getSiteKey(), "q", getText(), "sort", query.text("sort")));
    }
}
