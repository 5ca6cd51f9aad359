package org.mosaique.web.backoffice.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.mosaique.core.workflow.desk.SavedFilters;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Links;

/** The kept filters of the lists that show them, each as an address; read once a request, where a list asks for them. */
@Named("keptFilters")
@RequestScoped
public class KeptFilters {

    /** The lists whose filters can be kept, by key: where each of them is. */
    static final Map<String, String> LISTS = Map.of("desk", "/admin", "contents", "/admin/contents");

    private SavedFilters filters;
    private Bench bench;

    private String list = "";
    private String asked = "";
    private List<SavedFilters.Row> rows = List.of();

    /** For the container's proxy. */
    protected KeptFilters() {}

    @Inject
    public KeptFilters(SavedFilters filters, Bench bench) {
        this.filters = filters;
        this.bench = bench;
    }

    /** Reads those of a list; called by the bean of the page when it opens, with what it is asked for now. */
    public void open(String listKey, Links now) {
        list = listKey;
        asked = query(now.without());
        rows = filters.of(listKey);
    }

    private static String query(String address) {
        var mark = address.indexOf('?');
        return mark < 0 ? "" : address.substring(mark + 1);
    }

    /** The list as one of them asks for it. */
    public String href(SavedFilters.Row row) {
        return address(list, row.query());
    }

    static String address(String list, String query) {
        var path = LISTS.getOrDefault(list, "/admin");
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** {@code page} for the one that is in use, else null. */
    public String mark(SavedFilters.Row row) {
        return !asked.isEmpty() && asked.equals(row.query()) ? "page" : null;
    }

    /** Whether somebody else shared it. */
    public boolean isFromOthers(SavedFilters.Row row) {
        return !bench.actor().is(row.ownerRef());
    }

    /** Where what is asked for now is given a name. */
    public String getKeepHref() {
        return "/admin/filters?list=" + list + "&asked=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
    }

    /** Where they are renamed, shared and taken away. */
    public String getManageHref() {
        return "/admin/filters?list=" + list;
    }

    public List<SavedFilters.Row> getRows() {
        return rows;
    }
}
