package org.mosaique.web.backoffice.network;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.founding.Places;
import org.mosaique.core.geo.PlaceCode;
import org.mosaique.core.geo.PlaceKind;
import org.mosaique.core.settings.SiteSettings;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.site.Site;
import org.mosaique.core.spi.ContentCatalog;
import org.mosaique.core.spi.PortalModule;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Texts;

/** Backs {@code /admin/site}: who a site is, section by section; each is saved by itself. */
@Named("siteForm")
@ViewScoped
public class SiteForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SiteSettings settings;

    @Inject
    private AccessControl access;

    @Inject
    private Bench bench;

    @Inject
    private ContentCatalog catalog;

    @Inject
    private Texts texts;

    private final HashMap<String, String> text = new HashMap<>();
    private String[] modules = {};
    private String site;

    /** Begins with the site's values. */
    public void open() {
        access.require(Permission.SITE_SETTINGS, bench.getSiteKey());
        fill(bench.getSite());
    }

    private void fill(Site now) {
        site = now.key();
        text.put("name", now.name());
        text.put("territory", now.territory());
        text.put("slogan", now.slogan());
        text.put("hosts", String.join(", ", now.hosts()));
        text.put("places", places(now));
        text.put("email", now.contact().email());
        text.put("organisation", now.contact().organisation());
        text.put("address", now.contact().address());
        text.put("accent", now.theme().accent());
        text.put("accentDark", now.theme().accentDark());
        modules = now.modules().stream().sorted().toArray(String[]::new);
    }

    private static String places(Site now) {
        var codes = now.perimeter().codes().stream().map(SiteForm::code);
        return Stream.concat(codes, now.perimeter().foreignAreas().stream()).collect(Collectors.joining(", "));
    }

    /** As one writes it by hand; a region alone needs its kind, since départements have two digits as well. */
    private static String code(PlaceCode code) {
        return code.kind() == PlaceKind.REGION ? code.toString() : code.id();
    }

    /** Saves name, territory and slogan. */
    public String saveIdentity() {
        var values = new LinkedHashMap<String, Object>();
        var now = bench.getSite();
        Map.of("name", now.name(), "territory", now.territory(), "slogan", now.slogan())
                .forEach((entry, known) -> {
                    if (!text(entry).equals(known)) {
                        values.put(entry, text(entry));
                    }
                });
        return save(values);
    }

    /** Saves the host names. */
    public String saveHosts() {
        return save(Map.of("hosts", Places.split(text("hosts").toLowerCase(Locale.ROOT))));
    }

    /** Saves the places it serves. */
    public String savePlaces() {
        return save(Map.of("perimeter", Places.perimeter(Places.split(text("places")))));
    }

    /** Saves whom to write to. */
    public String saveContact() {
        return save(Map.of("contact", texts("email", "organisation", "address")));
    }

    /** Saves the colours. */
    public String saveColours() {
        return save(Map.of("theme", texts("accent", "accentDark")));
    }

    /** Switches modules on and off. */
    public String saveModules() {
        return save(Map.of("modules", List.of(modules)));
    }

    /** Takes the change of an entry away. */
    public String reset(String entry) {
        settings.reset(site, entry);
        return here("reset");
    }

    private String save(Map<String, Object> values) {
        try {
            if (!values.isEmpty()) {
                settings.change(site, values);
            }
        } catch (RefusedException refused) {
            throw new RefusedException(
                    refused.objections().stream().map(SiteForm::atItsField).toList());
        }
        return here("saved");
    }

    /** What is wrong within an entry is told at the field of that name. */
    private static Objection atItsField(Objection objection) {
        var field = objection.field();
        var name = field.startsWith("perimeter") ? "places" : field.substring(field.indexOf('.') + 1);
        return new Objection(name, objection.messageKey(), objection.arguments());
    }

    private String here(String news) {
        return "/admin/site?faces-redirect=true&site=" + site + "&done=" + news;
    }

    private Map<String, String> texts(String... names) {
        var values = new LinkedHashMap<String, String>();
        for (var name : names) {
            if (!text(name).isEmpty()) {
                values.put(name, text(name));
            }
        }
        return values;
    }

    private String text(String name) {
        var typed = text.get(name);
        return typed == null ? "" : typed.strip();
    }

    /** Every module, to be switched on or off. */
    public List<SelectItem> getChoices() {
        return catalog.modules().stream()
                .map(PortalModule::key)
                .sorted()
                .map(key -> new SelectItem(key, texts.text("module." + key)))
                .toList();
    }

    /** What was typed, by the names of the fields. */
    public Map<String, String> getText() {
        return text;
    }

    public String[] getModules() {
        return modules.clone();
    }

    public void setModules(String[] modules) {
        this.modules = modules.clone();
    }
}
