package org.mosaique.web.backoffice.rows;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mosaique.core.settings.SiteSettings;
import org.mosaique.core.settings.StaleEntryException;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.site.setting.Entry;
import org.mosaique.core.site.setting.EntryCodec;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Moments;
import org.mosaique.web.backoffice.Texts;

/**
 * What the editors of all list entries have in common: rows that are saved together, where the value comes from, what a
 * reset brings back, and two writers who meet. A subclass is a view-scoped bean that names its entry and its page; the
 * fields of its view write into {@code row.values['<component of the record>']}.
 *
 * @param <E> the record of one row
 */
public abstract class ListEntryEditor<E> implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SiteSettings settings;

    @Inject
    private Bench bench;

    @Inject
    private Texts texts;

    @Inject
    private Moments moments;

    private final RowList list = new RowList();
    private String site = "";
    private String seen = "";
    private String late;
    private transient Provenance provenance;

    /** The entry. */
    protected abstract Entry<List<E>> entry();

    /** The address of the page: {@code /admin/figures}. */
    protected abstract String path();

    /** What one row is called where there is no room for all of it. */
    protected abstract String describe(Row row);

    /** What is shown to begin with where nobody says anything: what the portal does by itself. */
    protected List<Map<String, Object>> usual() {
        return List.of();
    }

    /** The fields of a row from the tree of its record; to be overridden where they are not the same. */
    protected Map<String, Object> fields(Map<String, Object> tree) {
        return tree;
    }

    /** The tree of a record from the fields of its row; to be overridden where they are not the same. */
    protected Map<String, Object> tree(Map<String, Object> fields) {
        return fields;
    }

    /** The field of a row that an objection to a component of its record belongs to. */
    protected String field(Map<String, Object> fields, String component) {
        return component;
    }

    /** Reads the entry: a view action. */
    public void open() {
        site = bench.getSiteKey();
        var setting = settings.setting(site, entry().name());
        seen = EntryCodec.json(setting.value());
        list.fill(setting.value() == null ? usual() : trees(setting.value()));
    }

    /** Reads where the value comes from; called before each rendering. */
    public void load() {
        var setting = settings.setting(site, entry().name());
        provenance =
                new Provenance(setting, names(setting.beneath()), late == null ? List.of() : names(setting.value()));
    }

    /** Saves all rows, or says what is wrong with which. */
    public String save() {
        late = null;
        return store() ? done("saved") : null;
    }

    /** Saves what is typed here over what somebody else saved meanwhile. */
    public String keepMine() {
        seen = EntryCodec.json(settings.setting(site, entry().name()).value());
        return save();
    }

    /** Leaves what is typed here for what is saved. */
    public String takeTheirs() {
        return path() + "?faces-redirect=true&site=" + site;
    }

    /** Takes the change made here away. */
    public String reset() {
        settings.reset(site, entry().name());
        return done("reset");
    }

    private String done(String news) {
        return takeTheirs() + "&done=" + news;
    }

    private boolean store() {
        var objections = new ArrayList<Objection>();
        var value = read(objections);
        try {
            if (objections.isEmpty()) {
                settings.replace(site, entry(), seen, value);
                return true;
            }
        } catch (RefusedException refused) {
            objections.addAll(refused.objections());
        } catch (StaleEntryException stale) {
            late = stale.by().isEmpty()
                    ? texts.text("backoffice.rows.conflict.elsewhere")
                    : texts.fill("backoffice.rows.conflict.by", stale.by(), moments.saved(stale.at(), site));
            return false;
        }
        refuse(objections);
        return false;
    }

    private List<E> read(List<Objection> objections) {
        var value = new ArrayList<E>();
        var rows = list.values();
        for (int index = 0; index < rows.size(); index++) {
            try {
                value.addAll(EntryCodec.read(entry(), List.of(tree(rows.get(index)))));
            } catch (EntryCodec.UnreadableException wrong) {
                var field = wrong.field().replaceFirst("^0\\.", index + ".");
                objections.add(Objection.at(field, "site.entry.unreadable"));
            }
        }
        return value;
    }

    private void refuse(List<Objection> objections) {
        var context = FacesContext.getCurrentInstance();
        for (var rest : list.tell(objections, this::field, texts::objection)) {
            var text = texts.objection(rest);
            context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
        context.validationFailed();
    }

    @SuppressWarnings("unchecked") // a list entry's tree is a list of maps
    private List<Map<String, Object>> trees(Object value) {
        return ((List<Map<String, Object>>) value).stream().map(this::fields).toList();
    }

    private List<String> names(Object value) {
        var rows = value == null ? usual() : trees(value);
        return rows.stream().map(Row::new).map(this::describe).toList();
    }

    /** The texts, for subclasses. */
    protected Texts texts() {
        return texts;
    }

    /** Where the person is, for subclasses. */
    protected Bench bench() {
        return bench;
    }

    public RowList getList() {
        return list;
    }

    /** Where the value comes from. */
    public Provenance getProvenance() {
        return provenance;
    }

    /** Who saved something else meanwhile; null when nobody did. */
    public String getLate() {
        return late;
    }

    /** What a row is called for those who hear one button after the other. */
    public String name(String action, Row row) {
        return texts.fill(
                "backoffice.rows." + action + ".label",
                called(row),
                list.number(row),
                list.getRows().size());
    }

    /** What a row is called, its number where it has no name yet. */
    public String called(Row row) {
        var name = describe(row);
        return name.isBlank() ? texts.fill("backoffice.rows.row", list.number(row)) : name;
    }
}
