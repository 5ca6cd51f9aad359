package org.mosaique.web.publicsite.menu;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mosaique.core.content.Themes;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.face.MenuItem;
import org.mosaique.core.spi.ContentCatalog;
import org.mosaique.web.publicsite.page.SitePage;
import org.mosaique.web.publicsite.page.SitePages;
import org.mosaique.web.publicsite.record.DataPages;

/** Where the links of menus lead on a site, and which places there are to lead to. A target that is no more leads nowhere. */
@ApplicationScoped
public class Targets {

    private static final String HOME = "home";

    private ContentCatalog catalog;
    private SitePages pages;
    private DataPages data;

    /** For the container's proxy. */
    protected Targets() {}

    @Inject
    public Targets(ContentCatalog catalog, SitePages pages, DataPages data) {
        this.catalog = catalog;
        this.pages = pages;
        this.data = data;
    }

    /** The menu of a site that says nothing: its home, its lists, the pages that belong there. */
    public List<MenuItem> usualMenu(Site site) {
        var items = new ArrayList<MenuItem>();
        items.add(to(HOME));
        catalog.typesOf(site.modules()).forEach(type -> items.add(to("list:" + type.path())));
        pages.of(site).stream().filter(SitePage::inMenu).forEach(page -> items.add(to("page:" + page.slug())));
        return items;
    }

    /** The foot of a site that says nothing: the pages that don't belong in the menu. */
    public List<MenuItem> usualFooter(Site site) {
        return pages.of(site).stream()
                .filter(page -> !page.inMenu())
                .map(page -> to("page:" + page.slug()))
                .toList();
    }

    private static MenuItem to(String target) {
        return new MenuItem("", "", target);
    }

    /**
     * Where a link leads.
     *
     * @param words the texts of the public face
     * @return nothing when its target is no more
     */
    public Optional<Place> find(Site site, MenuItem item, UnaryOperator<String> words) {
        return switch (item.kind()) {
            case HOME -> Optional.of(new Place(words.apply("public.menu.home"), true, "/"));
            case "list" -> list(site, item.name(), words);
            case "theme" -> theme(site, item.name(), words);
            case "page" -> pages.find(site, item.name()).map(page -> new Place(page.title(), false, page.path()));
            case "dossier" ->
                data.dossier(site, item.name()).map(title -> new Place(title, false, "/dossiers/" + item.name()));
            case "https" -> Optional.of(new Place(item.label(), false, item.target()));
            default -> Optional.empty();
        };
    }

    private Optional<Place> list(Site site, String path, UnaryOperator<String> words) {
        if (DataPages.TITLES.containsKey(path)) {
            return Optional.of(new Place(words.apply(DataPages.TITLES.get(path)), true, "/" + path))
                    .filter(place -> data.has(site, path));
        }
        return catalog.typesOf(site.modules()).stream()
                .filter(type -> type.path().equals(path))
                .map(type -> new Place(words.apply("public.menu." + path), true, "/" + path))
                .findFirst();
    }

    private Optional<Place> theme(Site site, String theme, UnaryOperator<String> words) {
        return catalog.typesOf(site.modules()).stream()
                .filter(type -> Themes.has(theme))
                .map(type -> new Place(words.apply("theme." + theme), true, "/" + type.path() + "?theme=" + theme))
                .findFirst();
    }

    /**
     * Every target of the portal that a link of that site may have, with what it is called.
     *
     * @param words the texts of the public face
     */
    public Map<String, String> all(Site site, UnaryOperator<String> words) {
        var types = catalog.typesOf(site.modules());
        var targets = new ArrayList<String>(List.of(HOME));
        types.forEach(type -> targets.add("list:" + type.path()));
        DataPages.TITLES.keySet().forEach(path -> targets.add("list:" + path));
        pages.of(site).forEach(page -> targets.add("page:" + page.slug()));
        Themes.ALL.forEach(theme -> targets.add("theme:" + theme));
        var named = new LinkedHashMap<String, String>();
        targets.forEach(target -> find(site, to(target), words).ifPresent(place -> named.put(target, place.name())));
        data.dossiers(site).forEach(dossier -> named.put("dossier:" + dossier.slug(), dossier.title()));
        return named;
    }
}
