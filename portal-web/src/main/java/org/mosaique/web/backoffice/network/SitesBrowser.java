package org.mosaique.web.backoffice.network;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mosaique.core.founding.Reloading;
import org.mosaique.core.shared.Page;
import org.mosaique.core.site.Finding;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Links;
import org.mosaique.web.backoffice.Query;
import org.mosaique.web.backoffice.Texts;

/** Backs {@code /admin/sites}: the territories of the network, and the button that reads their folders anew. */
@Named("sitesBrowser")
@RequestScoped
public class SitesBrowser {

    private static final int SIZE = 30;

    private Reloading reloading;
    private Bench bench;
    private Query query;
    private Texts texts;

    private Page<Reloading.Row> page;
    private String home = "";
    private List<String> findings = List.of();

    /** For the container's proxy. */
    protected SitesBrowser() {}

    @Inject
    public SitesBrowser(Reloading reloading, Bench bench, Query query, Texts texts) {
        this.reloading = reloading;
        this.bench = bench;
        this.query = query;
        this.texts = texts;
    }

    /** Reads the page that the address asks for; called before each rendering. */
    public void open() {
        home = reloading.home();
        var found = reloading.all().stream()
                .filter(row -> matches(row, getText()))
                .sorted(isByName() ? byName() : (one, other) -> 0)
                .toList();
        var from = Math.min(Page.offset(query.page(), SIZE), found.size());
        var to = Math.min(from + SIZE, found.size());
        page = new Page<>(found.subList(from, to), found.size(), query.page(), SIZE);
    }

    private static Comparator<Reloading.Row> byName() {
        return Comparator.comparing(row -> row.site().name(), Collator.getInstance(Locale.FRENCH));
    }

    private static boolean matches(Reloading.Row row, String text) {
        var words =
                (row.site().name() + " " + row.site().key() + " " + row.site().territory());
        return words.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    /** Reads the folders anew; what is wrong with one of them is shown, and nothing changes then. */
    public String reload() {
        findings = reloading.reload().stream().map(this::tell).toList();
        return findings.isEmpty() ? "/admin/sites?faces-redirect=true&done=reloaded" : null;
    }

    private String tell(Finding finding) {
        return finding.where() + " : " + finding.what(texts.locale()) + " " + finding.remedy(texts.locale());
    }

    /** Everything that kept the folders from being taken over; empty when nothing did. */
    public List<String> getFindings() {
        return findings;
    }

    /** The folder in which territories of one's own lie. */
    public String getHome() {
        return home;
    }

    /** Where a site's settings are. */
    public String href(Reloading.Row row) {
        return "/admin/site?site=" + row.site().key();
    }

    /** Where a territory is founded after the example of that one. */
    public String foundHref(Reloading.Row row) {
        return "/admin/found?site=" + bench.getSiteKey() + "&like=" + row.site().key();
    }

    /** The addresses a site has of its own. */
    public String hosts(Reloading.Row row) {
        return String.join(", ", row.site().hosts());
    }

    /** Whether sites stand by name; else in the order of the network bar. */
    public boolean isByName() {
        return query.text("sort").equals("name");
    }

    /** {@code true} for the order in use, else null. */
    public String mark(boolean byName) {
        return byName == isByName() ? "true" : null;
    }

    public String getText() {
        return query.text("q");
    }

    public Page<Reloading.Row> getPage() {
        return page;
    }

    public Links getLinks() {
        return new Links(
                "/admin/sites", Map.of("site", bench.getSiteKey(), "q", getText(), "sort", isByName() ? "name" : ""));
    }
}
