package org.mosaique.core.module;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.TimeZone;
import java.util.logging.Logger;
import org.mosaique.core.demonstration.Demonstration;
import org.mosaique.core.places.GazetteerKeeper;
import org.mosaique.core.shared.CoreTexts;
import org.mosaique.core.spi.ContentCatalog;
import org.mosaique.core.spi.PortalModule;

/** What happens before the first request: tables, sites, checks, first people, demonstration. A finding stops it all. */
@ApplicationScoped
public class PortalStart {

    private static final Logger PROGRESS = Logger.getLogger("org.mosaique.progress");

    @Inject
    private Migrations migrations;

    @Inject
    private GazetteerKeeper places;

    @Inject
    private StartupChecks checks;

    @Inject
    private ContentCatalog catalog;

    @Inject
    private FirstAdministrator administrator;

    @Inject
    private Demonstration demonstration;

    @Inject
    private MediaUseBackfill pictures;

    @Inject
    private Chores chores;

    /**
     * Does it all, once; called before the first request is let in.
     *
     * @throws IllegalStateException when something does not fit together; everything found is on the console
     */
    public void run() {
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
        places.readAhead();
        var steps =
                migrations.run(catalog.modules().stream().map(PortalModule::key).toList());
        PROGRESS.info(() -> CoreTexts.console("start.migrations", steps));
        places.refresh();
        var findings = checks.run();
        if (!findings.isEmpty()) {
            findings.forEach(finding -> PROGRESS.severe(finding.toString()));
            throw new IllegalStateException("The portal does not start: " + findings.size() + " findings");
        }
        PROGRESS.info(() -> CoreTexts.console("start.sites", checks.sites()));
        pictures.run();
        demonstration.prepare();
        administrator.ensure();
        chores.begin();
    }
}
