package org.mosaique.core.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.mosaique.core.access.CurrentActor;
import org.mosaique.core.content.LiveEntryListing;
import org.mosaique.core.dossier.DossierText;
import org.mosaique.core.dossier.Dossiers;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteFolder;
import org.mosaique.core.site.SiteRegistry;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Makes the demonstration dossiers of a site, which {@code demonstration/dossiers.yaml} lists, as its animator would. */
@ApplicationScoped
public class DemonstrationDossiers {

    private static final String FOLDER = "demonstration";
    private static final String FILE = "dossiers.yaml";
    private static final int ALL = 1_000_000;

    @Inject
    private SiteRegistry sites;

    @Inject
    private DemonstrationAccounts accounts;

    @Inject
    private CurrentActor current;

    @Inject
    private LiveEntryListing entries;

    @Inject
    private Dossiers dossiers;

    /** Makes those of a site whose contents were just loaded. */
    @ActivateRequestContext
    public void load(Site site) {
        var folder = sites.folder(site.key()).orElseThrow();
        folder.readText(FOLDER, FILE).ifPresent(yaml -> {
            current.become(accounts.cast(site).animator(), "");
            var loaded = new Load(LoadSettings.builder().setLabel(FILE).build()).loadFromString(yaml);
            ((List<?>) loaded).forEach(each -> make(site, folder, (Map<?, ?>) each));
        });
    }

    private void make(Site site, SiteFolder folder, Map<?, ?> told) {
        var pieces = ((List<?>) told.get("items"))
                .stream().map(item -> piece(site, folder, (Map<?, ?>) item)).toList();
        var text = new DossierText(text(told, "title"), text(told, "introduction"), text(told, "theme"), pieces);
        dossiers.publish(dossiers.create(site.key(), text).ref());
    }

    private DossierText.Piece piece(Site site, SiteFolder folder, Map<?, ?> item) {
        var name = text(item, "file") + ".md";
        var title = DemonstrationFile.parse(name, folder.readText(FOLDER, name).orElseThrow())
                .text()
                .title();
        return entries.latest(site.key(), ALL).stream()
                .filter(row -> row.title().equals(title))
                .findFirst()
                .map(row -> new DossierText.Piece(row.itemRef(), text(item, "note")))
                .orElseThrow(() -> new IllegalArgumentException(name + " is not live on " + site.key()));
    }

    private static String text(Map<?, ?> map, String entry) {
        var value = map.get(entry);
        return value == null ? "" : value.toString().strip();
    }
}
