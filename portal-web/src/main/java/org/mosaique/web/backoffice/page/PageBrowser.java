package org.mosaique.web.backoffice.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mosaique.core.page.PageDesk;
import org.mosaique.core.page.PageView;
import org.mosaique.core.shared.Page;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Links;
import org.mosaique.web.backoffice.Query;
import org.mosaique.web.publicsite.page.PageSource;
import org.mosaique.web.publicsite.page.Placeholders;
import org.mosaique.web.publicsite.page.SitePages;

/** Backs {@code /admin/pages}: the static pages of a site, its own, those of its folder and those it inherits. */
@Named("pageBrowser")
@RequestScoped
public class PageBrowser {

    private static final int SIZE = 25;

    @Inject
    private PageDesk desk;

    @Inject
    private SitePages pages;

    @Inject
    private Bench bench;

    @Inject
    private Query query;

    private Page<Row> page;
    private Links links;

    /**
     * One page.
     *
     * @param slug its address
     * @param title its title, as the public reads it
     * @param inMenu whether it stands in the menu
     * @param published whether the public sees it
     * @param origin where it comes from
     * @param siteKey whose it is
     * @param versions how many versions the site keeps of it
     * @param at when it was changed here; null when it was not
     */
    public record Row(
            String slug,
            String title,
            boolean inMenu,
            boolean published,
            PageSource.Origin origin,
            String siteKey,
            int versions,
            Instant at) {

        /** The key of where it stands. */
        public String standing() {
            return "backoffice.pages." + (!published ? "hidden" : inMenu ? "menu" : "footer");
        }
    }

    /** Reads what the address asks for. */
    public void open() {
        var own = desk.own(bench.getSiteKey()).stream()
                .collect(Collectors.toMap(view -> view.text().slug(), Function.identity()));
        var wanted = getText().toLowerCase(Locale.ROOT);
        var rows = pages.sources(bench.getSite()).stream()
                .map(source -> row(source, own))
                .filter(row -> (row.title() + " " + row.slug())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .filter(row -> getOrigin().isEmpty() || row.origin().name().equalsIgnoreCase(getOrigin()))
                .toList();
        page = cut(isByTitle() ? sorted(rows) : rows, query.page());
        links = new Links(
                "/admin/pages",
                Map.of("site", bench.getSiteKey(), "q", getText(), "origin", getOrigin(), "sort", getSort()));
    }

    private static List<Row> sorted(List<Row> rows) {
        return rows.stream().sorted(Comparator.comparing(Row::title)).toList();
    }

    private static Page<Row> cut(List<Row> rows, int number) {
        var from = Math.min(Page.offset(number, SIZE), rows.size());
        return new Page<>(rows.subList(from, Math.min(from + SIZE, rows.size())), rows.size(), number, SIZE);
    }

    private Row row(PageSource source, Map<String, PageView> own) {
        var text = source.text();
        var mine = own.get(text.slug());
        return new Row(
                text.slug(),
                Placeholders.fill(text.title(), bench.getSite()),
                text.inMenu(),
                text.published(),
                source.origin(),
                source.siteKey(),
                mine == null ? 0 : mine.number(),
                mine == null ? null : mine.at());
    }

    /** {@code true} for the order in use, else null. */
    public String mark(boolean byTitle) {
        return byTitle == isByTitle() ? "true" : null;
    }

    /** {@code true} for the origin in use, else null. */
    public String markOrigin(String origin) {
        return origin.equals(getOrigin()) ? "true" : null;
    }

    public boolean isByTitle() {
        return getSort().equals("title");
    }

    public String getSort() {
        return query.text("sort").equals("title") ? "title" : "";
    }

    public String getOrigin() {
        var origin = query.text("origin");
        return List.of("own", "folder", "parent").contains(origin) ? origin : "";
    }

    public String getText() {
        return query.text("q");
    }

    public Page<Row> getPage() {
        return page;
    }

    public Links getLinks() {
        return links;
    }
}
