package org.mosaique.core.site;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.site.setting.Setting;

/** All territories of the network, read and checked together; replaced as a whole. */
public final class SiteSet {

    private static final Comparator<Site> NETWORK_ORDER =
            Comparator.comparing(Site::kind).thenComparing(Site::territory, Collator.getInstance(Locale.FRENCH));

    private final Map<String, Site> byKey = new LinkedHashMap<>();
    private final Map<String, SiteFolder> folders = new HashMap<>();
    private final Map<String, Map<String, Setting>> settings = new HashMap<>();
    private final Map<String, Site> byHost = new HashMap<>();

    private SiteSet() {}

    /** Reads every folder, without any change of the back office's. */
    public static SiteSet read(Collection<SiteFolder> folders, List<String> portalHosts, List<Finding> findings) {
        return read(folders, Map.of(), portalHosts, findings);
    }

    /**
     * Reads every folder and lays the back office's changes over them. What is wrong is added to the findings; the set is
     * then incomplete and not to be used.
     *
     * @param overrides the back office's changes, by site and entry; those of sites that are not there are ignored
     * @param portalHosts hosts of the portal itself: every site answers to {@code <key>.<portal host>}
     */
    public static SiteSet read(
            Collection<SiteFolder> folders,
            Map<String, Map<String, Object>> overrides,
            List<String> portalHosts,
            List<Finding> findings) {
        return of(folders, parse(folders, findings), overrides, portalHosts, findings);
    }

    /** The descriptors of folders, unread, by key; those that are no YAML are left out, with a finding. */
    static Map<String, Map<String, Object>> parse(Collection<SiteFolder> folders, List<Finding> findings) {
        var trees = new LinkedHashMap<String, Map<String, Object>>();
        folders.forEach(folder -> trees.put(folder.key(), SiteDescriptorReader.parse(folder, findings)));
        trees.values().removeIf(Map::isEmpty);
        return trees;
    }

    /** The same from descriptors that were parsed already. */
    static SiteSet of(
            Collection<SiteFolder> folders,
            Map<String, Map<String, Object>> trees,
            Map<String, Map<String, Object>> overrides,
            List<String> portalHosts,
            List<Finding> findings) {
        var set = new SiteSet();
        folders.forEach(folder -> set.folders.put(folder.key(), folder));
        var layers = new SiteLayers(trees, overrides);
        var sites = new ArrayList<Site>();
        for (var key : trees.keySet()) {
            set.settings.put(key, layers.settings(key));
            SiteDescriptorReader.read(key, layers.effective(key), findings).ifPresent(sites::add);
        }
        sites.sort(NETWORK_ORDER);
        sites.forEach(site -> set.byKey.put(site.key(), site));
        sites.forEach(site -> set.claimHosts(site, portalHosts, findings));
        sites.forEach(site -> set.checkParents(site, findings));
        return set;
    }

    private void claimHosts(Site site, List<String> portalHosts, List<Finding> findings) {
        portalHosts.forEach(host -> claim(site.key() + "." + host, site, findings));
        for (var host : site.hosts()) {
            if (portalHosts.contains(host)) {
                findings.add(Finding.of(
                        "site.host",
                        where(site),
                        Objection.at("hosts", "finding.host.portal", host),
                        Objection.of("finding.host.portal.remedy")));
            }
            claim(host, site, findings);
        }
    }

    private void claim(String host, Site site, List<Finding> findings) {
        var other = byHost.putIfAbsent(host, site);
        if (other != null && !other.key().equals(site.key())) {
            findings.add(Finding.of(
                    "site.host",
                    where(site),
                    Objection.at("hosts", "finding.host.claimed", host, other.key()),
                    Objection.of("finding.host.claimed.remedy")));
        }
    }

    private void checkParents(Site site, List<Finding> findings) {
        var seen = new ArrayList<String>(List.of(site.key()));
        for (var parent = site.parent();
                parent != null;
                parent = byKey.get(parent).parent()) {
            if (!byKey.containsKey(parent) || seen.contains(parent)) {
                var what = seen.contains(parent) ? "finding.parent.circle" : "finding.parent.unknown";
                findings.add(Finding.of(
                        "site.parent",
                        where(site),
                        Objection.at("parent", what, parent),
                        Objection.of("finding.parent.remedy", byKey.keySet())));
                return;
            }
            seen.add(parent);
        }
    }

    private static String where(Site site) {
        return "sites/" + site.key() + "/" + SiteFolder.DESCRIPTOR;
    }

    /** Every site, in the order of the network bar: regional, departmental by name, thematic. */
    public List<Site> all() {
        return List.copyOf(byKey.values());
    }

    /** The site of that key. */
    public Optional<Site> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The site that answers to that host name, which is compared without regard to case. */
    public Optional<Site> byHost(String host) {
        return Optional.ofNullable(byHost.get(host.toLowerCase(Locale.ROOT)));
    }

    /** The files of a site. */
    public Optional<SiteFolder> folder(String key) {
        return byKey.containsKey(key) ? Optional.of(folders.get(key)) : Optional.empty();
    }

    /** Every entry of a site by name, with its source; none when there is no such site. */
    public Map<String, Setting> settings(String key) {
        return Collections.unmodifiableMap(settings.getOrDefault(key, Map.of()));
    }

    /** The sites that decline that one, directly or not. */
    public List<Site> descendants(String key) {
        return all().stream().filter(site -> isAncestor(key, site)).toList();
    }

    private boolean isAncestor(String key, Site site) {
        return site.parentKey()
                .map(parent -> parent.equals(key) || isAncestor(key, byKey.get(parent)))
                .orElse(false);
    }
}
