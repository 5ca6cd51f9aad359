package org.mosaique.core.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mosaique.core.shared.NotFoundException;

/** Knows every territory of the network. Filled once at the start; asked at every request, from memory. */
@ApplicationScoped
public class SiteRegistry {

    private final AtomicReference<SiteSet> sites = new AtomicReference<>();
    private final List<String> portalHosts;
    private final Optional<String> outside;

    /** For the container's proxy. */
    protected SiteRegistry() {
        this("localhost", Optional.empty());
    }

    @Inject
    public SiteRegistry(
            @ConfigProperty(name = "portal.host", defaultValue = "localhost") String hosts,
            @ConfigProperty(name = "portal.sites.dir") Optional<String> outside) {
        this.portalHosts = Arrays.stream(hosts.split(",", -1))
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .toList();
        this.outside = outside;
    }

    /** Reads all folders; what it finds wrong is returned, and only a faultless set is taken over. */
    public List<Finding> load() {
        var findings = new ArrayList<Finding>();
        var directory = outside.filter(path -> !path.isBlank()).map(Path::of).orElse(null);
        var loaded = SiteSet.read(SiteFolders.find(getClass().getClassLoader(), directory), portalHosts, findings);
        if (loaded.all().isEmpty() && findings.isEmpty()) {
            findings.add(
                    new Finding("site.none", "sites/", "there is no territory.", "Add a folder with a site.yaml."));
        }
        if (findings.isEmpty()) {
            sites.set(loaded);
        }
        return findings;
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

    private SiteSet current() {
        var loaded = sites.get();
        if (loaded == null) {
            throw new IllegalStateException("The sites are not loaded yet");
        }
        return loaded;
    }
}
