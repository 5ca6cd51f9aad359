package org.mosaique.web.backoffice.compose;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mosaique.core.settings.SiteSettings;
import org.mosaique.core.site.face.Accessibility;
import org.mosaique.core.site.setting.Setting;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Texts;

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

    private String site = "";
    private String status = "";
    private String audited = "";
    private String contact = "";
    private transient Setting setting;

    /** Begins with what the site says now. */
    public void open() {
        site = bench.getSiteKey();
        load();
        var now = bench.getSite().get(Accessibility.ENTRY);
        status = now.status();
        audited = now.audited();
        contact = now.contact();
    }

    /** Reads where the value comes from; called before each rendering. */
    public void load() {
        setting = settings.setting(site, Accessibility.ENTRY.name());
    }

    /** Saves. */
    public String save() {
        settings.change(site, Accessibility.ENTRY, new Accessibility(status, audited, contact));
        return here("saved");
    }

    /** Takes the change made here away. */
    public String reset() {
        settings.reset(site, Accessibility.ENTRY.name());
        return here("reset");
    }

    private String here(String news) {
        return "/admin/accessibility?faces-redirect=true&site=" + site + "&done=" + news;
    }

    /** The degrees of compliance. */
    public List<SelectItem> getDegrees() {
        return Accessibility.DEGREES.stream()
                .map(degree -> new SelectItem(degree, texts.text("public.accessibility." + degree)))
                .toList();
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
