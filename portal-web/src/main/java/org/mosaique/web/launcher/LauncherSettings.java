package org.mosaique.web.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the operator decided, read once from the {@code PORTAL_*} environment and found sound.
 *
 * @param dataDirectory where everything the portal must keep lives
 * @param externalDatabase the operator's own database; empty for the embedded one
 * @param httpPort the public port
 * @param managementPort the port of health and metrics on the loopback address; 0 closes it
 * @param bindAddress the address the public port listens on
 * @param hosts the portal's own host names, the first one being the one it writes
 * @param baseUrl where visitors find the portal, when a proxy makes that differ from host and port
 * @param proxied whether a proxy of the operator's stands in front, and says how and whence visitors come
 * @param sitesDirectory a further folder of territories
 * @param demonstration whether demonstration content and accounts exist
 * @param demonstrationPassword the password of the demonstration accounts, if the operator chose it
 * @param demonstrationScale how many times the demonstration's published articles
 * @param pages how long finished pages are kept, and where
 * @param smtpUrl the mail relay; without one, mails stay readable in the back office
 * @param mailFrom the sender of the portal's mails
 */
record LauncherSettings(
        Path dataDirectory,
        Optional<DatabaseAccess> externalDatabase,
        int httpPort,
        int managementPort,
        String bindAddress,
        List<String> hosts,
        Optional<URI> baseUrl,
        boolean proxied,
        Optional<Path> sitesDirectory,
        boolean demonstration,
        Optional<String> demonstrationPassword,
        int demonstrationScale,
        PageKeeping pages,
        Optional<URI> smtpUrl,
        Optional<String> mailFrom) {

    LauncherSettings {
        hosts = List.copyOf(hosts);
    }

    /**
     * Reads the settings from an environment.
     *
     * @throws ConfigurationException naming every value that is wrong
     */
    static LauncherSettings from(Map<String, String> environment, Path workingDirectory) {
        return new SettingsReader(environment, workingDirectory).read();
    }

    /** Where a visitor finds the portal, with a slash at the end. */
    String address() {
        return baseUrl.map(URI::toString).orElseGet(() -> "http://" + hosts.get(0) + portSuffix()) + "/";
    }

    /** The same settings with another management port. */
    LauncherSettings withManagementPort(int port) {
        return new LauncherSettings(
                dataDirectory,
                externalDatabase,
                httpPort,
                port,
                bindAddress,
                hosts,
                baseUrl,
                proxied,
                sitesDirectory,
                demonstration,
                demonstrationPassword,
                demonstrationScale,
                pages,
                smtpUrl,
                mailFrom);
    }

    private String portSuffix() {
        return httpPort == 80 ? "" : ":" + httpPort;
    }

    /** The application's own configuration: the properties it reads through MicroProfile Config. */
    Map<String, String> applicationProperties(DatabaseAccess database) {
        var properties = new TreeMap<String, String>();
        properties.put("portal.db.url", database.url());
        properties.put("portal.db.user", database.user());
        properties.put("portal.db.password", database.password());
        properties.put("portal.data.dir", dataDirectory.toString());
        properties.put("portal.http.port", Integer.toString(httpPort));
        properties.put("portal.host", String.join(",", hosts));
        properties.put("portal.base.url", address().substring(0, address().length() - 1));
        properties.put("portal.proxy", proxied ? "on" : "off");
        properties.put("portal.demo", demonstration ? "on" : "off");
        properties.put("portal.demo.scale", Integer.toString(demonstrationScale));
        properties.put("portal.page.cache.mb", Integer.toString(pages.megabytes()));
        properties.put("portal.proxy.seconds", Integer.toString(pages.proxySeconds()));
        demonstrationPassword.ifPresent(password -> properties.put("portal.demo.password", password));
        sitesDirectory.ifPresent(directory -> properties.put("portal.sites.dir", directory.toString()));
        smtpUrl.ifPresent(url -> properties.put("portal.smtp.url", url.toString()));
        mailFrom.ifPresent(address -> properties.put("portal.mail.from", address));
        return properties;
    }
}
