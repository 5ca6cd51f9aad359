package org.mosaique.core.module;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.mosaique.core.geo.Gazetteer;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.site.Finding;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteCheck;
import org.mosaique.core.spi.ContentCatalog;
import org.mosaique.core.spi.PortalModule;

/** Sees to it that sites name modules and places that exist: at the start, at a reload, and when the back office changes one. */
@ApplicationScoped
public class KnownParts implements SiteCheck {

    private ContentCatalog catalog;
    private Gazetteer gazetteer;

    /** For the container's proxy. */
    protected KnownParts() {}

    @Inject
    public KnownParts(ContentCatalog catalog, Gazetteer gazetteer) {
        this.catalog = catalog;
        this.gazetteer = gazetteer;
    }

    @Override
    public List<Finding> findings(Site site) {
        var known = catalog.modules().stream().map(PortalModule::key).sorted().toList();
        var modules = site.modules().stream()
                .filter(module -> !known.contains(module))
                .map(module -> finding(site, "site.module", "modules", "finding.module", module, known));
        var places = gazetteer.unknown(site.perimeter()).stream()
                .map(code -> finding(site, "site.perimeter", "perimeter", "finding.place", code));
        return Stream.concat(modules, places).toList();
    }

    private static Finding finding(Site site, String id, String entry, String what, Object... arguments) {
        return Finding.of(
                id,
                "sites/" + site.key() + "/site.yaml",
                Objection.at(entry, what, arguments),
                Objection.of(what + ".remedy", arguments));
    }
}
