package org.mosaique.web.backoffice.record;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.content.LiveEntryListing;
import org.mosaique.core.content.Themes;
import org.mosaique.core.dossier.DossierDesk;
import org.mosaique.core.dossier.DossierView;
import org.mosaique.core.dossier.Dossiers;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Query;
import org.mosaique.web.backoffice.Texts;
import org.mosaique.web.backoffice.rows.Row;

/** Backs {@code /admin/dossier}: one dossier, a new one when the address names none. */
@Named("dossierEditor")
@ViewScoped
public class DossierEditor implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 12;

    @Inject
    private Dossiers dossiers;

    @Inject
    private DossierDesk desk;

    @Inject
    private LiveEntryListing entries;

    @Inject
    private Bench bench;

    @Inject
    private Texts texts;

    private final DossierForm form = new DossierForm();
    private String ref;
    private String site = "";
    private int version;
    private String slug = "";
    private boolean published;
    private String search = "";
    private List<DossierDesk.Candidate> found = List.of();

    /** Reads the dossier: a view action. */
    public void open() {
        site = bench.getSiteKey();
        if (isStored()) {
            take(dossiers.open(key()));
        }
        found = desk.candidates(site, "", MOST);
    }

    private void take(DossierView dossier) {
        site = dossier.siteKey();
        version = dossier.version();
        slug = dossier.slug();
        published = dossier.isPublished();
        var items = dossier.pieces().stream().map(DossierView.Piece::item).toList();
        form.fill(dossier, entries.those(site, items));
    }

    /** Goes to the dossier's site; called before each rendering. */
    public void load() {
        bench.moveTo(site);
    }

    /** Looks for contents of the site. */
    public void find() {
        found = desk.candidates(site, search.strip(), MOST);
    }

    /** Adds a content at the end. */
    public void choose(DossierDesk.Candidate candidate) {
        form.add(candidate);
    }

    /** Whether a content is in the dossier already. */
    public boolean isChosen(DossierDesk.Candidate candidate) {
        return form.holds(candidate);
    }

    /** Keeps what is typed. */
    public String save() {
        store();
        return here("saved");
    }

    /** Keeps what is typed, and puts it before the public. */
    public String publish() {
        store();
        dossiers.publish(key());
        return here("dossier-published");
    }

    private void store() {
        var stored = isStored() ? dossiers.save(key(), version, form.text()) : dossiers.create(site, form.text());
        ref = stored.ref().toString();
        version = stored.version();
    }

    /** Takes the dossier away from the public. */
    public String hide() {
        dossiers.hide(key());
        return here("dossier-hidden");
    }

    /** Throws the dossier away. */
    public String delete() {
        dossiers.delete(key());
        return "/admin/dossiers?faces-redirect=true&site=" + site + "&done=dossier-deleted";
    }

    private String here(String news) {
        return "/admin/dossier?faces-redirect=true&ref=" + ref + "&done=" + news;
    }

    private UUID key() {
        return Query.toRef(ref);
    }

    /** What a button of a row is called for those who hear one button after the other. */
    public String name(String action, Row row) {
        var list = form.getList();
        return texts.fill(
                "backoffice.rows." + action + ".label",
                row.text("title"),
                list.number(row),
                list.getRows().size());
    }

    /** The keys of all themes. */
    public List<String> getThemes() {
        return Themes.ALL;
    }

    /** Whether there is such a dossier already. */
    public boolean isStored() {
        return ref != null && !ref.isEmpty();
    }

    public boolean isPublished() {
        return published;
    }

    /** Its path on the public face. */
    public String getPath() {
        return "/dossiers/" + slug;
    }

    public DossierForm getForm() {
        return form;
    }

    public List<DossierDesk.Candidate> getFound() {
        return found;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search == null ? "" : search;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
