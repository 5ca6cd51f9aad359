package org.mosaique.core.founding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.FileSystems;
import java.util.List;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Grant;
import org.mosaique.core.access.Permission;
import org.mosaique.core.site.Finding;
import org.mosaique.core.site.PublicChange;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteFolder;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.core.site.setting.Setting;

/** Lists the territories for whoever keeps the network, and reads their folders anew when asked to. */
@ApplicationScoped
@Transactional
public class Reloading {

    private AccessControl access;
    private SiteRegistry sites;
    private Event<SiteEvent> reloaded;
    private Event<PublicChange> shown;

    /** For the container's proxy. */
    protected Reloading() {}

    @Inject
    public Reloading(AccessControl access, SiteRegistry sites, Event<SiteEvent> reloaded, Event<PublicChange> shown) {
        this.access = access;
        this.sites = sites;
        this.reloaded = reloaded;
        this.shown = shown;
    }

    /**
     * A territory as the list shows it.
     *
     * @param shipped whether it came with the portal
     * @param folder where its folder is
     * @param changes how many of its entries the back office has changed
     */
    public record Row(Site site, boolean shipped, String folder, long changes) {}

    /** Every territory, in the order of the network bar. */
    public List<Row> all() {
        access.requireEverywhere(Permission.SITE_SETTINGS);
        return sites.all().stream().map(this::row).toList();
    }

    /** Where folders of one's own lie; an empty string when there is no such place. */
    public String home() {
        access.requireEverywhere(Permission.SITE_SETTINGS);
        return sites.outsideFolder()
                .map(path -> path.toAbsolutePath().toString())
                .orElse("");
    }

    private Row row(Site site) {
        var root = sites.folder(site.key()).map(SiteFolder::root).orElseThrow();
        var outside = sites.outsideFolder()
                .filter(home -> root.getFileSystem().equals(FileSystems.getDefault()))
                .filter(home -> root.toAbsolutePath().startsWith(home.toAbsolutePath()))
                .isPresent();
        var changes = sites.settings(site.key()).values().stream()
                .filter(Setting::isChanged)
                .count();
        return new Row(site, !outside, outside ? root.toString() : "sites/" + site.key(), changes);
    }

    /**
     * Reads all folders anew and takes them over, unless something is wrong with one of them.
     *
     * @return everything that is wrong; nothing was changed then
     */
    public List<Finding> reload() {
        access.requireEverywhere(Permission.SITE_SETTINGS);
        var findings = sites.load();
        if (findings.isEmpty()) {
            var count = String.valueOf(sites.all().size());
            reloaded.fire(new SiteEvent(Grant.NETWORK, "site.reloaded", count));
            shown.fire(PublicChange.site(PublicChange.EVERYWHERE));
        }
        return findings;
    }
}
