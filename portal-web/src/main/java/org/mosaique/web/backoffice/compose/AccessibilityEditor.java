package org.mosaique.web.backoffice.compose;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.mosaique.core.settings.SiteSettings;
import org.mosaique.core.settings.StaleEntryException;
import org.mosaique.core.site.face.Accessibility;
import org.mosaique.core.site.setting.EntryCodec;
import org.mosaique.core.site.setting.Setting;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Moments;
import org.mosaique.web.backoffice.Texts;
import org.mosaique.web.backoffice.rows.Provenance;

/** Backs {@code /admin/accessibility}: how far a site says it complies, since when, and whom to tell of a difficulty. */
@Named("accessibilityEditor")
@ViewScoped
public class AccessibilityEditor implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SiteSettings settings;

    @Inject
    private Bench bench;

    @Inject
    private Texts texts;

    @Inject
    private Moments moments;

    private String site = "";
    private String status = "";
    private String audited = "";
    private String contact = "";
    private String seen = "";
    private String late;
    private transient Setting setting;
    private transient Provenance provenance;

    /** Begins with what the site says now. */
    public void open() {
        site = bench.getSiteKey();
        load();
        seen = EntryCodec.json(setting.value());
        var now = bench.getSite().get(Accessibility.ENTRY);
        status = now.status();
        audited = now.audited();
        contact = now.contact();
    }

    /** Reads where the value comes from; called before each rendering. */
    public void load() {
        setting = settings.setting(site, Accessibility.ENTRY.name());
        provenance = new Provenance(setting, List.of(), late == null ? List.of() : told());
    }

    private List<String> told() {
        var now = bench.getSite().get(Accessibility.ENTRY);
        return Stream.of(texts.text("public.accessibility." + now.status()), now.audited(), now.contact())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Saves; what somebody else saved meanwhile is shown instead of being overwritten. */
    public String save() {
        late = null;
        try {
            settings.replace(site, Accessibility.ENTRY, seen, new Accessibility(status, audited, contact));
            return here("&done=saved");
        } catch (StaleEntryException stale) {
            late = stale.by().isEmpty()
                    ? texts.text("backoffice.rows.conflict.elsewhere")
                    : texts.fill("backoffice.rows.conflict.by", stale.by(), moments.saved(stale.at(), site));
            return null;
        }
    }

    /** Saves what is typed here over what somebody else saved meanwhile. */
    public String keepMine() {
        seen = EntryCodec.json(
                settings.setting(site, Accessibility.ENTRY.name()).value());
        return save();
    }

    /** Leaves what is typed here for what is saved. */
    public String takeTheirs() {
        return here("");
    }

    /** Takes the change made here away. */
    public String reset() {
        settings.reset(site, Accessibility.ENTRY.name());
        return here("&done=reset");
    }

    private String here(String news) {
        return "/admin/accessibility?faces-redirect=true&site=" + site + news;
    }

    /** The degrees of compliance. */
    public List<SelectItem> getDegrees() {
        return Accessibility.DEGREES.stream()
                .map(degree -> new SelectItem(degree, texts.text("public.accessibility." + degree)))
                .toList();
    }

    /** Who saved something else meanwhile; null when nobody did. */
    public String getLate() {
        return late;
    }

    /** What somebody else saved meanwhile. */
    public Provenance getProvenance() {
        return provenance;
    }

    /** Where the value comes from, in words. */
    public String getOrigin() {
        return texts.fill("backoffice.origin." + setting.source(), texts.site(setting.sourceKey()));
    }

    /** Whether it was changed here. */
    public boolean isChanged() {
        return setting.isChanged();
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getAudited() {
        return audited;
    }

    public void setAudited(String audited) {
        this.audited = audited;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }
}
