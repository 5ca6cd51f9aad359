package org.mosaique.web.backoffice.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mosaique.core.site.Site;
import org.mosaique.core.spi.ContentCatalog;
import org.mosaique.core.spi.ContentType;
import org.mosaique.core.workflow.desk.Reason;
import org.mosaique.core.workflow.desk.WaitingListing;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Links;
import org.mosaique.web.backoffice.Query;

/** What the address of « À traiter » asks for: which site, type and reason, which words, in which order. */
@Named("deskFilter")
@RequestScoped
public class DeskFilter {

    private static final String[] NARROWING = {"on", "type", "why", "q", "late", "by"};

    private Bench bench;
    private ContentCatalog catalog;
    private Query query;

    private WaitingListing.Filter asked;
    private WaitingListing.Order order;

    /** For the container's proxy. */
    protected DeskFilter() {}

    @Inject
    public DeskFilter(Bench bench, ContentCatalog catalog, Query query) {
        this.bench = bench;
        this.catalog = catalog;
        this.query = query;
    }

    @PostConstruct
    void read() {
        asked = new WaitingListing.Filter(
                query.text("on"),
                query.text("type"),
                query.choice("why", Reason.class, null),
                query.text("late").equals("yes"),
                query.choice("by", WaitingListing.Claim.class, null),
                query.text("q"));
        order = query.choice("sort", WaitingListing.Order.class, WaitingListing.Order.DUE);
    }

    WaitingListing.Filter asked() {
        return asked;
    }

    WaitingListing.Order order() {
        return order;
    }

    /** The addresses that lead from this list to the same with one thing changed. */
    Links links() {
        return new Links("/admin", parameters());
    }

    private Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("on", asked.siteKey());
        parameters.put("type", asked.typeKey());
        parameters.put("why", lower(asked.reason()));
        parameters.put("late", asked.late() ? "yes" : "");
        parameters.put("by", lower(asked.claim()));
        parameters.put("q", asked.text());
        parameters.put("sort", getSort());
        return parameters;
    }

    /** Everything that waits again. */
    public String getAll() {
        return links().without(NARROWING);
    }

    /** Whether anything narrows the list. */
    public boolean isFiltered() {
        return !asked.equals(WaitingListing.Filter.ALL);
    }

    /** {@code selected} for the site asked for, else null. */
    public String chosen(Site site) {
        return selected(asked.siteKey().equals(site.key()));
    }

    /** {@code selected} for the type asked for, else null. */
    public String chosenType(ContentType<?> type) {
        return selected(asked.typeKey().equals(type.key()));
    }

    /** {@code selected} for the reason asked for, else null. */
    public String chosenReason(Reason reason) {
        return selected(asked.reason() == reason);
    }

    /** {@code selected} for who is asked to see to it, else null. */
    public String chosenClaim(WaitingListing.Claim claim) {
        return selected(asked.claim() == claim);
    }

    /** {@code checked} when only what is late is asked for, else null. */
    public String getLateChecked() {
        return asked.late() ? "checked" : null;
    }

    private static String selected(boolean is) {
        return is ? "selected" : null;
    }

    /** {@code true} for the order in use, else null. */
    public String mark(WaitingListing.Order candidate) {
        return candidate == order ? "true" : null;
    }

    /** The list from its beginning, in another order. */
    public String sorted(WaitingListing.Order wanted) {
        return links().sort(wanted == WaitingListing.Order.DUE ? "" : lower(wanted));
    }

    public List<Site> getSites() {
        return bench.getSites();
    }

    /** The content types of the sites the person is on. */
    public List<ContentType<?>> getTypes() {
        return catalog.typesOf(bench.getSites().stream()
                .flatMap(site -> site.modules().stream())
                .distinct()
                .toList());
    }

    public Reason[] getReasons() {
        return Reason.values();
    }

    public WaitingListing.Claim[] getClaims() {
        return WaitingListing.Claim.values();
    }

    public WaitingListing.Order[] getOrders() {
        return WaitingListing.Order.values();
    }

    public String getText() {
        return asked.text();
    }

    public String getSort() {
        return order == WaitingListing.Order.DUE ? "" : lower(order);
    }

    private static String lower(Enum<?> constant) {
        return constant == null ? "" : constant.name().toLowerCase(Locale.ROOT);
    }
}
