package org.mosaique.core.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mosaique.core.site.SiteRegistry;

/** Fills an empty portal with people and contents to try it with, when it is asked to. */
@ApplicationScoped
public class Demonstration {

    @Inject
    @ConfigProperty(name = "portal.demo", defaultValue = "off")
    private String wanted;

    @Inject
    private SiteRegistry sites;

    @Inject
    private DemonstrationAccounts accounts;

    @Inject
    private DemonstrationLoader loader;

    @Inject
    private DemonstrationDossiers dossiers;

    /** Makes what is missing; or, when the demonstration is off, shuts its accounts. */
    public void prepare() {
        if (!isOn()) {
            accounts.shut();
            return;
        }
        accounts.open(sites.all());
        sites.all().stream().filter(loader::load).toList().forEach(dossiers::load);
    }

    /** Whether the demonstration is on. */
    public boolean isOn() {
        return wanted.equals("on");
    }
}
