package org.mosaique.web.publicsite;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mosaique.core.site.face.MenuItem;
import org.mosaique.web.publicsite.menu.Place;
import org.mosaique.web.publicsite.menu.Targets;
import org.mosaique.web.publicsite.page.SitePages;

/** The links around a page: the sections in the masthead, the pages of the site, the foot. */
@Named("navigation")
@RequestScoped
public class Navigation {

    private static final Set<String> ON_THE_NETWORK = Set.of("home", "page", "https");
    private static final String LICENCE = "https://www.gnu.org/licenses/agpl-3.0.html";

    private Address address;
    private Face face;
    private Targets targets;
    private SitePages pages;
    private Words words;
    private String source = "";

    private final List<Entry> sections = new ArrayList<>();
    private final List<Entry> notices = new ArrayList<>();
    private boolean listed;

    /** For the container's proxy. */
    protected Navigation() {}

    @Inject
    public Navigation(
            Address address,
            Face face,
            Targets targets,
            SitePages pages,
            Words words,
            @ConfigProperty(name = "portal.source.url", defaultValue = LICENCE) String source) {
        this.address = address;
        this.face = face;
        this.targets = targets;
        this.pages = pages;
        this.words = words;
        this.source = source;
    }

    /**
     * A link.
     *
     * @param label what it says
     * @param lang in which language
     * @param href where it leads
     * @param mark {@code page} when it leads to the page being read, {@code true} to its section, {@code false} otherwise
     */
    public record Entry(String label, String lang, String href, String mark) {}

    @PostConstruct
    void look() {
        var site = face.getSite();
        listed = !face.isNetwork() && site.modules().contains("articles");
        add(sections, site.get(MenuItem.MENU), targets.usualMenu(site));
        add(notices, site.get(MenuItem.FOOTER), targets.usualFooter(site));
    }

    private void add(List<Entry> to, List<MenuItem> own, List<MenuItem> usual) {
        for (var item : own.isEmpty() ? usual : own) {
            if (!face.isNetwork() || ON_THE_NETWORK.contains(item.kind())) {
                targets.find(face.getSite(), item, words::say).ifPresent(place -> to.add(entry(item, place)));
            }
        }
    }

    private Entry entry(MenuItem item, Place place) {
        var own = item.labelIn(face.getLocale());
        var label = own.isEmpty() ? place.name() : own;
        var inTheReaders = own.isEmpty() ? place.translated() : own.equals(item.en());
        var lang = inTheReaders ? face.getLang() : face.getContentLang();
        return item.leadsOut() ? new Entry(label, lang, place.path(), "false") : entry(label, lang, place.path());
    }

    private Entry entry(String label, String lang, String path) {
        var read = address.getPath();
        var within = !path.equals("/") && read.startsWith(path + "/");
        return new Entry(label, lang, face.url(path), read.equals(path) ? "page" : String.valueOf(within));
    }

    /** Home, lists and the pages that belong in the menu. */
    public List<Entry> getSections() {
        return sections;
    }

    /** Legal notice, accessibility and the like. */
    public List<Entry> getNotices() {
        return notices;
    }

    /** Whether this face has a list of articles of its own. */
    public boolean isListed() {
        return listed;
    }

    /** Every static page, those of the menu first. */
    public List<Entry> getPages() {
        return pages.of(face.getSite()).stream()
                .sorted(Comparator.comparing(page -> !page.inMenu()))
                .map(page -> entry(page.title(), face.getContentLang(), page.path()))
                .toList();
    }

    /** Where the source code of this portal is or, when the operator does not say, the text of its licence. */
    public String getLicence() {
        return source;
    }
}
