package org.mosaique.core.spi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.mosaique.core.content.Withheld;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteRegistry;

/** Withholds the contents of modules that a site has switched off. Keys of sites and types are plain words by their form. */
@ApplicationScoped
public class SwitchedOff implements Withheld {

    private SiteRegistry sites;
    private ContentCatalog catalog;

    /** For the container's proxy. */
    protected SwitchedOff() {}

    @Inject
    public SwitchedOff(SiteRegistry sites, ContentCatalog catalog) {
        this.sites = sites;
        this.catalog = catalog;
    }

    @Override
    public String condition(String alias) {
        return sites.all().stream().map(site -> condition(alias, site)).collect(Collectors.joining());
    }

    private String condition(String alias, Site site) {
        var types = catalog.modules().stream()
                .filter(module -> !site.modules().contains(module.key()))
                .flatMap(module -> module.contentTypes().stream())
                .map(type -> "'" + type.key() + "'")
                .collect(Collectors.joining(", "));
        return types.isEmpty()
                ? ""
                : " and not (%s.siteKey = '%s' and %s.typeKey in (%s))".formatted(alias, site.key(), alias, types);
    }
}
