package org.mosaique.web.publicsite.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteRegistry;

/** Addresses of static files, each with a mark of its content: such an address may be kept for ever. */
@Named("assets")
@ApplicationScoped
public class Assets {

    private final Map<String, String> marks = new ConcurrentHashMap<>();
    private final AtomicReference<Edition> edition = new AtomicReference<>(new Edition(0, Map.of()));
    private ServletContext context;
    private SiteFiles files;
    private SiteRegistry sites;

    /** For the container's proxy. */
    protected Assets() {}

    @Inject
    public Assets(ServletContext context, SiteFiles files, SiteRegistry sites) {
        this.context = context;
        this.files = files;
        this.sites = sites;
    }

    /** The address of a file of the portal, such as {@code /assets/portal.css}. */
    public String url(String path) {
        return path + "?v=" + marks.computeIfAbsent(path, this::markOfFile);
    }

    /** The address of a site's emblem. */
    public String logo(String siteKey) {
        return ofSite(siteKey, SiteFiles.logo(sites.get(siteKey)));
    }

    /** The address of a site's colours. */
    public String theme(String siteKey) {
        return ofSite(siteKey, SiteFiles.THEME);
    }

    private String ofSite(String siteKey, String file) {
        var path = SiteFiles.path(siteKey, file);
        return path + "?v=" + ofSites().computeIfAbsent(path, missing -> markOfSite(sites.get(siteKey), file));
    }

    /** The marks of the sites' files, as long as no site changes. */
    private Map<String, String> ofSites() {
        var number = sites.edition();
        return edition.updateAndGet(
                        known -> known.number() == number ? known : new Edition(number, new ConcurrentHashMap<>()))
                .marks();
    }

    private record Edition(long number, Map<String, String> marks) {}

    private String markOfSite(Site site, String file) {
        return files.read(site, file).map(Mark::of).orElse("0");
    }

    private String markOfFile(String path) {
        try (var file = context.getResourceAsStream(path)) {
            return file == null ? "0" : Mark.of(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + path, unreadable);
        }
    }
}
