package org.mosaique.web.backoffice.notes;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mosaique.core.settings.SiteSettings;
import org.mosaique.core.settings.StaleEntryException;
import org.mosaique.core.site.check.CheckSetting;
import org.mosaique.core.site.check.Rigour;
import org.mosaique.core.site.setting.EntryCodec;
import org.mosaique.core.site.setting.Setting;
import org.mosaique.core.workflow.check.Checklist;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Moments;
import org.mosaique.web.backoffice.Texts;

/** Backs {@code /admin/checks}: how strictly a site takes each of the checks before submission. */
@Named("checkEditor")
@ViewScoped
public class CheckEditor implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ENTRY = CheckSetting.ENTRY.name();

    @Inject
    private SiteSettings settings;

    @Inject
    private Checklist checklist;

    @Inject
    private Bench bench;

    @Inject
    private Texts texts;

    @Inject
    private Moments moments;

    private String site = "";
    private String seen = "";
    private String late;
    private final Map<String, String> chosen = new LinkedHashMap<>();
    private transient Setting setting;

    /** Begins with what the site says now. */
    public void open() {
        site = bench.getSiteKey();
        load();
        seen = EntryCodec.json(setting.value());
        checklist
                .settings(site)
                .forEach(each -> chosen.put(each.key(), each.rigour().name()));
    }

    /** Reads where the value comes from; called before each rendering. */
    public void load() {
        setting = settings.setting(site, ENTRY);
    }

    /** Saves; what somebody else saved meanwhile is told instead of being overwritten. */
    public String save() {
        late = null;
        try {
            settings.replace(site, CheckSetting.ENTRY, seen, values());
            return here("&done=saved");
        } catch (StaleEntryException stale) {
            late = stale.by().isEmpty()
                    ? texts.text("backoffice.rows.conflict.elsewhere")
                    : texts.fill("backoffice.rows.conflict.by", stale.by(), moments.saved(stale.at(), site));
            return null;
        }
    }

    private List<CheckSetting> values() {
        return chosen.entrySet().stream()
                .map(each -> new CheckSetting(each.getKey(), Rigour.valueOf(each.getValue())))
                .toList();
    }

    /** Saves what is chosen here over what somebody else saved meanwhile. */
    public String keepMine() {
        seen = EntryCodec.json(settings.setting(site, ENTRY).value());
        return save();
    }

    /** Leaves what is chosen here for what is saved. */
    public String takeTheirs() {
        return here("");
    }

    /** Takes the change made here away. */
    public String reset() {
        settings.reset(site, ENTRY);
        return here("&done=reset");
    }

    private String here(String news) {
        return "/admin/checks?faces-redirect=true&site=" + site + news;
    }

    /** The keys of the checks, in order. */
    public List<String> getKeys() {
        return List.copyOf(chosen.keySet());
    }

    /** What is chosen, by check. */
    public Map<String, String> getChosen() {
        return chosen;
    }

    /** The degrees of rigour. */
    public List<SelectItem> getRigours() {
        return Arrays.stream(Rigour.values())
                .map(rigour -> new SelectItem(rigour.name(), texts.name("notes.rigour", rigour)))
                .toList();
    }

    /** Who saved something else meanwhile; null when nobody did. */
    public String getLate() {
        return late;
    }

    /** Where the value comes from, in words. */
    public String getOrigin() {
        return texts.fill("backoffice.origin." + setting.source(), texts.site(setting.sourceKey()));
    }

    /** Whether it was changed here. */
    public boolean isChanged() {
        return setting.isChanged();
    }
}
