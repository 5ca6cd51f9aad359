package org.mosaique.web.backoffice.network;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.founding.Charter;
import org.mosaique.core.founding.Copies;
import org.mosaique.core.founding.Founding;
import org.mosaique.core.founding.Places;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteKind;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.web.backoffice.Query;
import org.mosaique.web.backoffice.Texts;

/** Backs {@code /admin/found}: a new territory, in one form. */
@Named("foundingForm")
@ViewScoped
public class FoundingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Founding founding;

    @Inject
    private AccessControl access;

    @Inject
    private SiteRegistry sites;

    @Inject
    private Query query;

    @Inject
    private Texts texts;

    private final HashMap<String, String> text = new HashMap<>();
    private String[] copied = {"modules", "decision"};

    /** Begins after the example that the address names, or of the network's own site. */
    public void open() {
        access.requireEverywhere(Permission.SITE_SETTINGS);
        var like = query.text("like").isEmpty() ? sites.network() : sites.get(query.text("like"));
        text.put("like", like.key());
        text.put("parent", like.parentKey().orElse(like.key()));
        text.put("kind", SiteKind.DEPARTMENTAL.name());
        text.put("pages", Charter.Pages.NEUTRAL.name());
        text.put("accent", like.theme().accent());
        text.put("accentDark", like.theme().accentDark());
    }

    /** Founds it, and shows its settings. */
    public String found() {
        founding.found(charter());
        return "/admin/site?faces-redirect=true&site=" + text("key") + "&done=founded";
    }

    private Charter charter() {
        return new Charter(
                text("key").toLowerCase(Locale.ROOT),
                text("name"),
                text("territory"),
                text("slogan"),
                SiteKind.valueOf(text("kind")),
                text("parent"),
                Places.split(text("places").replaceAll("[\\[\\]]", "")),
                Places.split(text("hosts").toLowerCase(Locale.ROOT)),
                text("accent"),
                text("accentDark"),
                text("email"),
                text("organisation"),
                text("address"),
                text("like"),
                Set.of(copied),
                Charter.Pages.valueOf(text("pages")),
                text("animatorEmail"),
                text("animatorName"));
    }

    private String text(String name) {
        var typed = text.get(name);
        return typed == null ? "" : typed.strip();
    }

    /** Every site, to be its example. */
    public List<SelectItem> getExamples() {
        return sites.all().stream().map(FoundingForm::item).toList();
    }

    /** Every site, to be its parent, and none. */
    public List<SelectItem> getParents() {
        var parents = new ArrayList<>(getExamples());
        parents.add(new SelectItem("", texts.text("found.parent.none")));
        return parents;
    }

    private static SelectItem item(Site site) {
        return new SelectItem(site.key(), site.name());
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(SiteKind.values())
                .map(kind -> new SelectItem(kind.name(), texts.name("site.kind", kind)))
                .toList();
    }

    /** Where its pages may come from. */
    public List<SelectItem> getPages() {
        return Arrays.stream(Charter.Pages.values())
                .map(pages -> new SelectItem(pages.name(), texts.name("found.pages", pages)))
                .toList();
    }

    /** What it may take a copy of. */
    public List<SelectItem> getCopies() {
        return Copies.offered().stream()
                .map(entry -> new SelectItem(entry, texts.text("entry." + entry)))
                .toList();
    }

    /** What was typed, by the names of the fields. */
    public Map<String, String> getText() {
        return text;
    }

    public String[] getCopied() {
        return copied.clone();
    }

    public void setCopied(String[] copied) {
        this.copied = copied.clone();
    }
}
