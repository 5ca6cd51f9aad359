package org.mosaique.web.publicsite.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.core.site.emblem.Logo;

/**
 * The files by which a territory looks as it does: its emblem, its horizon, its colours. The colours come from {@code
 * site.yaml}, with those of every other site so that each can be shown in its own; then the folder's {@code theme.css}.
 */
@ApplicationScoped
public class SiteFiles {

    public static final String LOGO = "logo.svg";
    public static final String LOGO_PNG = "logo.png";
    public static final String RIDGE = "ridge.svg";
    public static final String THEME = "theme.css";

    private static final Set<String> PUBLIC = Set.of(LOGO, LOGO_PNG, RIDGE, THEME);

    private SiteRegistry sites;

    /** For the container's proxy. */
    protected SiteFiles() {}

    @Inject
    public SiteFiles(SiteRegistry sites) {
        this.sites = sites;
    }

    /** Where the public finds a site's file. */
    static String path(String siteKey, String file) {
        return "/assets/sites/" + siteKey + "/" + file;
    }

    /** A public file of a site; empty when there is none of that name. */
    public Optional<byte[]> read(Site site, String file) {
        if (file.equals(THEME)) {
            return Optional.of(theme(site).getBytes(StandardCharsets.UTF_8));
        }
        var given = site.get(Logo.ENTRY);
        if (given.isGiven() && file.equals(given.fileName())) {
            return Optional.of(given.bytes());
        }
        return PUBLIC.contains(file) ? stored(site, file) : Optional.empty();
    }

    /** The name of the file that holds a site's emblem: what the back office was given, else the folder's drawing. */
    public static String logo(Site site) {
        var given = site.get(Logo.ENTRY);
        return given.isGiven() ? given.fileName() : LOGO;
    }

    /** What kind of file that is, as browsers are told. */
    public static String type(String file) {
        if (file.endsWith(".css")) {
            return "text/css;charset=UTF-8";
        }
        return file.endsWith(".png") ? "image/png" : "image/svg+xml";
    }

    private String theme(Site site) {
        var css = new StringBuilder(colours(":root", site));
        sites.all().forEach(each -> css.append(colours("[data-site=\"" + each.key() + "\"]", each)));
        sites.folder(site.key()).flatMap(folder -> folder.readText(THEME)).ifPresent(css::append);
        return css.toString();
    }

    private String colours(String selector, Site site) {
        var ridge = stored(site, RIDGE)
                .map(drawing -> "url(\"" + path(site.key(), RIDGE) + "?v=" + Mark.of(drawing) + "\")")
                .orElse("none");
        return "%s{--accent:%s;--accent-dark:%s;--ridge:%s}%n"
                .formatted(selector, site.theme().accent(), site.theme().accentDark(), ridge);
    }

    private Optional<byte[]> stored(Site site, String file) {
        return sites.folder(site.key()).flatMap(folder -> folder.read(file));
    }
}
