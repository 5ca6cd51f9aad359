package org.mosaique.core.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.site.setting.Setting;
import org.mosaique.core.site.setting.SiteOverrides;

/** Knows every territory of the network. Filled at the start and when the sites change; asked at every request, from
 * memory. */
@ApplicationScoped
public class SiteRegistry {

    private static final Logger LOG = Logger.getLogger(SiteRegistry.class.getName());

    private final AtomicReference<SiteSet> sites = new AtomicReference<>();
    private final AtomicReference<SiteGround> ground = new AtomicReference<>(SiteGround.NONE);
    private final AtomicLong edition = new AtomicLong();
    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong answered = new AtomicLong();
    private final List<String> portalHosts;
    private final Optional<String> outside;
    private final SiteOverrides overrides;

    @Inject
    @Any
    private Instance<SiteCheck> checks;

    /** For the container's proxy. */
    protected SiteRegistry() {
        this("localhost", Optional.empty(), Map::of);
    }

    @Inject
    public SiteRegistry(
            @ConfigProperty(name = "portal.host", defaultValue = "localhost") String hosts,
            @ConfigProperty(name = "portal.sites.dir") Optional<String> outside,
            SiteOverrides overrides) {
        this.portalHosts = Arrays.stream(hosts.split(",", -1))
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .toList();
        this.outside = outside;
        this.overrides = overrides;
    }

    /**
     * Reads all folders and the back office's changes; what it finds wrong in the folders is returned, and only a
     * faultless set is taken over. Changes that do not fit their folder any more are left out, and logged.
     */
    public synchronized List<Finding> load() {
        var findings = new ArrayList<Finding>();
        var found = SiteGround.read(
                SiteFolders.find(getClass().getClassLoader(), outsideFolder().orElse(null)), findings);
        read(found, Map.of(), findings);
        ground.get().keys().stream()
                .filter(key -> !found.keys().contains(key))
                .forEach(key -> findings.add(finding("site.vanished", key, "finding.vanished")));
        if (found.keys().isEmpty() && findings.isEmpty()) {
            findings.add(finding("site.none", "", "finding.none"));
        }
        if (findings.isEmpty()) {
            ground.set(found);
            compose();
        }
        return findings;
    }

    private static Finding finding(String id, String key, String what) {
        return Finding.of(id, "sites/" + key, Objection.of(what, key), Objection.of(what + ".remedy", key));
    }

    /** What would be wrong if that folder were one more site; nothing is taken over. */
    public List<Finding> findingsWith(SiteFolder newcomer) {
        var findings = new ArrayList<Finding>();
        read(ground.get().with(newcomer, findings), Map.of(), findings);
        return findings;
    }

    /** Takes one more folder over, without reading the others anew, unless something is wrong with it. */
    public synchronized List<Finding> add(SiteFolder newcomer) {
        var findings = new ArrayList<Finding>();
        var more = ground.get().with(newcomer, findings);
        read(more, Map.of(), findings);
        if (findings.isEmpty()) {
            ground.set(more);
            compose();
        }
        return findings;
    }

    /** Lays changes over folders; what is wrong is added to the findings. */
    private SiteSet read(SiteGround folders, Map<String, Map<String, Object>> changes, List<Finding> findings) {
        var set = folders.lay(changes, portalHosts, findings);
        if (checks != null) {
            checks.forEach(check -> set.all().forEach(site -> findings.addAll(check.findings(site))));
        }
        return set;
    }

    /** The folder outside of the portal where territories of one's own lie; empty when none is configured. */
    public Optional<Path> outsideFolder() {
        return outside.filter(path -> !path.isBlank()).map(Path::of);
    }

    /** Makes the next question read the back office's changes anew; the folders stay as they were read. */
    public void forget() {
        asked.incrementAndGet();
    }

    /**
     * What would be wrong if the back office gave these values to entries of that site; null values reset an entry.
     * Nothing is taken over.
     */
    public List<Finding> findingsIf(String siteKey, Map<String, Object> values) {
        var all = new HashMap<>(overrides.read());
        var own = new HashMap<>(all.getOrDefault(siteKey, Map.of()));
        values.forEach((entry, value) -> {
            if (value == null) {
                own.remove(entry);
            } else {
                own.put(entry, value);
            }
        });
        all.put(siteKey, own);
        var findings = new ArrayList<Finding>();
        read(ground.get(), all, findings);
        return findings;
    }

    /** Whoever is told of a change while the sites are read has them read once more: only what was asked before is answered. */
    private void compose() {
        var answering = asked.get();
        var changes = overrides.committed();
        var findings = new ArrayList<Finding>();
        var composed = read(ground.get(), changes, findings);
        if (!findings.isEmpty()) {
            composed = read(ground.get(), fitting(changes), new ArrayList<>());
        }
        sites.set(composed);
        edition.incrementAndGet();
        answered.set(answering);
    }

    /** The changes of the sites whose changes are right. */
    private Map<String, Map<String, Object>> fitting(Map<String, Map<String, Object>> changes) {
        var fitting = new HashMap<String, Map<String, Object>>();
        changes.forEach((key, values) -> {
            fitting.put(key, values);
            var findings = new ArrayList<Finding>();
            read(ground.get(), fitting, findings);
            if (!findings.isEmpty()) {
                fitting.remove(key);
                LOG.severe(() -> "The back office's changes of site " + key + " are left out: " + findings);
            }
        });
        return fitting;
    }

    /** Which set of sites this is: another number whenever anything about them may have changed. */
    public long edition() {
        current();
        return edition.get();
    }

    /** Every site in the order of the network bar. */
    public List<Site> all() {
        return current().all();
    }

    /** The site of that key. */
    public Optional<Site> find(String key) {
        return current().find(key);
    }

    /**
     * The site of that key.
     *
     * @throws NotFoundException when there is none
     */
    public Site get(String key) {
        return find(key).orElseThrow(() -> new NotFoundException("site " + key));
    }

    /** The site that answers to a host name. */
    public Optional<Site> byHost(String host) {
        return current().byHost(host);
    }

    /** The files of a site. */
    public Optional<SiteFolder> folder(String key) {
        return current().folder(key);
    }

    /** The site that speaks for the network as a whole: the first without a parent. */
    public Site network() {
        return all().stream()
                .filter(site -> site.parent() == null)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("a site without parent"));
    }

    /** Whether this is one of the portal's own hosts, where the network's home and the back office are. */
    public boolean isPortalHost(String host) {
        var name = host.toLowerCase(Locale.ROOT);
        return portalHosts.contains(name) || (portalHosts.contains("localhost") && isLoopback(name));
    }

    /** The portal's first host: the one that links in mails name. */
    public String portalHost() {
        return portalHosts.get(0);
    }

    private static boolean isLoopback(String host) {
        return host.equals("127.0.0.1") || host.equals("[::1]");
    }

    /** Every entry of a site by name, with where its value comes from. */
    public Map<String, Setting> settings(String key) {
        return current().settings(key);
    }

    /** The sites that decline that one, directly or not: those that a change of it may reach. */
    public List<Site> descendants(String key) {
        return current().descendants(key);
    }

    private SiteSet current() {
        if (isStale()) {
            refresh();
        }
        var loaded = sites.get();
        if (loaded == null) {
            throw new IllegalStateException("The sites are not loaded yet");
        }
        return loaded;
    }

    private synchronized void refresh() {
        if (isStale()) {
            compose();
        }
    }

    private boolean isStale() {
        return answered.get() < asked.get();
    }
}
