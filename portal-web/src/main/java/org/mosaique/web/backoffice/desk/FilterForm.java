package org.mosaique.web.backoffice.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mosaique.core.access.Permission;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.workflow.desk.SavedFilters;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Links;
import org.mosaique.web.backoffice.Query;
import org.mosaique.web.backoffice.Texts;

/** Backs {@code /admin/filters}: gives what a list is asked for a name; renames, shares and takes away what was kept. */
@Named("filterForm")
@ViewScoped
public class FilterForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SavedFilters filters;

    @Inject
    private KeptFilters kept;

    @Inject
    private Bench bench;

    @Inject
    private Query query;

    @Inject
    private Texts texts;

    private String list = "desk";
    private String asked = "";
    private UUID ref;
    private String name = "";
    private String sharedWith = "";

    /** Begins with what the address names: one of them, a new one, or none. */
    public void open() {
        list = query.text("list").isEmpty() ? "desk" : query.text("list");
        if (!KeptFilters.LISTS.containsKey(list)) {
            throw new NotFoundException("list " + list);
        }
        asked = query.line("asked");
        if (!query.text("ref").isEmpty()) {
            var row = filters.find(query.ref("ref"));
            ref = row.ref();
            asked = row.query();
            name = row.name();
            sharedWith = row.siteKey();
        }
    }

    /** Reads the list of them anew; called before each rendering. */
    public void load() {
        kept.open(list, new Links(KeptFilters.LISTS.get(list), Map.of()));
    }

    /** Keeps it. */
    public String save() {
        if (ref == null) {
            filters.keep(list, asked, name, sharedWith);
        } else {
            filters.change(ref, name, sharedWith);
        }
        return here("filter-kept");
    }

    /** Takes it away. */
    public String delete() {
        filters.delete(ref);
        return here("filter-deleted");
    }

    private String here(String news) {
        return "/admin/filters?faces-redirect=true&list=" + list + "&done=" + news;
    }

    /** Whether there is one to write: a new one, or one that was kept. */
    public boolean isAsked() {
        return ref != null || !asked.isEmpty();
    }

    /** Whether it was kept before. */
    public boolean isKnown() {
        return ref != null;
    }

    /** Whether the person may change one of them. */
    public boolean isMine(SavedFilters.Row row) {
        return !kept.isFromOthers(row) || bench.actor().may(Permission.SITE_COMPOSE, row.siteKey());
    }

    /** With whom it is shared, and by whom. */
    public String sharing(SavedFilters.Row row) {
        return texts.fill("filter.shared.by", texts.site(row.siteKey()), row.ownerName());
    }

    /** Where one of them is changed. */
    public String change(SavedFilters.Row row) {
        return "/admin/filters?list=" + list + "&ref=" + row.ref();
    }

    /** The list that all this is about. */
    public String getBack() {
        return KeptFilters.LISTS.get(list);
    }

    /** What it asks the list for, as an address to try. */
    public String getTrial() {
        return KeptFilters.address(list, asked);
    }

    public List<SavedFilters.Row> getRows() {
        return kept.getRows();
    }

    public int getLongest() {
        return SavedFilters.LONGEST_NAME;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSharedWith() {
        return sharedWith;
    }

    public void setSharedWith(String sharedWith) {
        this.sharedWith = sharedWith;
    }
}
