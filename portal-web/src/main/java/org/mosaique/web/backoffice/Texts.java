package org.mosaique.web.backoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mosaique.core.access.Grant;
import org.mosaique.core.content.Themes;
import org.mosaique.core.geo.Gazetteer;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.Page;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.core.spi.ContentCatalog;

/**
 * The words of the back office in the reader's language: looked for in its own bundle, in the core's, in the public
 * face's and in those of the modules ({@code org.mosaique.<module>.messages_<module>}).
 */
@Named("say")
@RequestScoped
public class Texts {

    private static final List<String> BUNDLES = List.of(
            "org.mosaique.web.messages_backoffice",
            "org.mosaique.web.messages_lists",
            "org.mosaique.web.messages_network",
            "org.mosaique.web.messages_writing",
            "org.mosaique.web.messages_planning",
            "org.mosaique.web.messages_decision",
            "org.mosaique.web.messages_desk",
            "org.mosaique.web.messages_notes",
            "org.mosaique.core.messages_core",
            "org.mosaique.web.messages_public");

    private Language language;
    private SiteRegistry sites;
    private ContentCatalog catalog;

    @Inject
    private Gazetteer gazetteer;

    /** For the container's proxy. */
    protected Texts() {}

    @Inject
    public Texts(Language language, SiteRegistry sites, ContentCatalog catalog) {
        this.language = language;
        this.sites = sites;
        this.catalog = catalog;
    }

    /** A text by its key; the key itself when there is none. */
    public String text(String key) {
        return bundles()
                .filter(bundle -> bundle.containsKey(key))
                .map(bundle -> bundle.getString(key))
                .findFirst()
                .orElse(key);
    }

    /** A text with its places filled in. */
    public String fill(String key, Object... values) {
        return new MessageFormat(text(key), language.getLocale()).format(values);
    }

    /** Whether there is a text of that key. */
    public boolean has(String key) {
        return bundles().anyMatch(bundle -> bundle.containsKey(key));
    }

    /** The name of a constant: {@code name('state', DRAFT)} looks for {@code state.DRAFT}. */
    public String name(String kind, Object constant) {
        return text(kind + "." + constant);
    }

    /** What an objection says. */
    public String objection(Objection objection) {
        return fill(objection.messageKey(), objection.arguments().toArray());
    }

    /** How long a list is: {@code count('people', page)} looks for {@code backoffice.people.count}. */
    public String count(String list, Page<?> page) {
        return fill("backoffice." + list + ".count", page.total());
    }

    /** Which page of a list this is. */
    public String page(Page<?> page) {
        return fill("backoffice.list.page", page.number(), page.pages());
    }

    /** The title of a content; a word in its place while it has none. */
    public String title(String title) {
        return title.isBlank() ? text("backoffice.untitled") : title;
    }

    /** The name of an action of the audit trail. */
    public String action(String key) {
        return text("action." + key);
    }

    /** The name of a theme; an empty string for none. */
    public String theme(String key) {
        return Themes.has(key) ? text("theme." + key) : "";
    }

    /** The names of some places by their codes, which stand between blanks. */
    public String places(String codes) {
        return gazetteer.findAll(List.of(codes.split(" "))).stream()
                .map(place -> place.label(locale()))
                .collect(Collectors.joining(", "));
    }

    /** The name of a site, or of the network. */
    public String site(String key) {
        return key.equals(Grant.NETWORK)
                ? text("backoffice.network")
                : sites.find(key).map(Site::name).orElse(key);
    }

    private Stream<ResourceBundle> bundles() {
        var ofModules =
                catalog.modules().stream().map(module -> "org.mosaique." + module.key() + ".messages_" + module.key());
        return Stream.concat(BUNDLES.stream(), ofModules).map(this::bundle).filter(Objects::nonNull);
    }

    private ResourceBundle bundle(String name) {
        try {
            return ResourceBundle.getBundle(name, language.getLocale());
        } catch (MissingResourceException none) {
            return null;
        }
    }

    /** The language, for formats that depend on it. */
    public Locale locale() {
        return language.getLocale();
    }
}
