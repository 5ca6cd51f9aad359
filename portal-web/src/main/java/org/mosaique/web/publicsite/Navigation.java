package org.mosaique.web.publicsite;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mosaique.web.publicsite.page.SitePages;

/** The links around a page: the sections in the masthead, the pages of the site, the foot. */
@Named("navigation")
@RequestScoped
public class Navigation {

    private static final String LICENCE = "https://www.gnu.org/licenses/agpl-3.0.html";

    private Address address;
    private Face face;
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
            SitePages pages,
            Words words,
            @ConfigProperty(name = "portal.source.url", defaultValue = LICENCE) String source) {
        this.address = address;
        this.face = face;
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
        sections.add(entry(words.say("public.menu.home"), face.getLang(), "/"));
        if (!face.isNetwork() && face.getSite().modules().contains("articles")) {
            sections.add(entry(words.say("public.menu.articles"), face.getLang(), "/articles"));
            listed = true;
        }
        for (var page : pages.of(face.getSite())) {
            (page.inMenu() ? sections : notices).add(entry(page.title(), face.getContentLang(), page.path()));
        }
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
        return Stream.concat(sections.stream(), notices.stream())
                .filter(entry -> entry.href().contains("/pages/"))
                .toList();
    }

    /** Where the source code of this portal is or, when the operator does not say, the text of its licence. */
    public String getLicence() {
        return source;
    }
}
