package org.mosaique.core.module;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.mosaique.core.site.Finding;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.core.spi.ContentCatalog;
import org.mosaique.core.spi.PortalModule;

/** Looks at everything that must fit together before the first request: sites, modules, views. */
@ApplicationScoped
public class StartupChecks {

    @Inject
    private SiteRegistry sites;

    @Inject
    private ContentCatalog catalog;

    /** Reads the sites and says what is wrong; empty when the portal may start. */
    public List<Finding> run() {
        var findings = new ArrayList<>(sites.load());
        if (findings.isEmpty()) {
            checkModules(findings);
        }
        return findings;
    }

    /** How many sites the network has. */
    public int sites() {
        return sites.all().size();
    }

    private void checkModules(List<Finding> findings) {
        var known = catalog.modules().stream().map(PortalModule::key).sorted().toList();
        for (var site : sites.all()) {
            site.modules().stream()
                    .filter(module -> !known.contains(module))
                    .forEach(module -> findings.add(new Finding(
                            "site.module",
                            "sites/" + site.key() + "/site.yaml",
                            "module '" + module + "' is unknown.",
                            "Known here: " + known + ".")));
        }
    }
}
