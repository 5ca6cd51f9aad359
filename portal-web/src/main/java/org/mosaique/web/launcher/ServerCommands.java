package org.mosaique.web.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the application server is set up, in its own administration commands.
 *
 * <p>Two listeners: the public one carries the application; the management one, on the loopback address only, carries
 * health and metrics, which therefore nobody meets from outside.
 */
final class ServerCommands {

    private static final String CONFIG = "configs.config.server-config.";
    private static final String NETWORK = CONFIG + "network-config.";
    private static final String PUBLIC = "http-listener";
    private static final String MANAGEMENT = "management";

    /** What is worth compressing; pictures are not. */
    private static final String COMPRESSED = "text/html,text/css,text/javascript,text/plain,text/xml,"
            + "application/javascript,application/json,application/xml,application/atom+xml,application/xhtml+xml,"
            + "image/svg+xml";

    private final LauncherSettings settings;

    ServerCommands(LauncherSettings settings) {
        this.settings = settings;
    }

    List<String[]> beforeStart() {
        var commands = new ArrayList<String[]>();
        commands.add(
                set(NETWORK + "network-listeners.network-listener." + PUBLIC + ".address", settings.bindAddress()));
        commands.add(http(PUBLIC, "compression", "on"));
        commands.add(http(PUBLIC, "compression-min-size-bytes", "1024"));
        commands.add(http(PUBLIC, "compressable-mime-type", COMPRESSED));
        commands.add(
                http(PUBLIC, "max-connections", "10000")); // requests on one connection: a proxy keeps few, for long
        commands.add(http(PUBLIC, "cookie-same-site-enabled", "true"));
        commands.add(http(PUBLIC, "cookie-same-site-value", "Lax"));
        commands.add(http(PUBLIC, "max-form-post-size-bytes", "4194304"));
        if (settings.proxied()) {
            commands.add(http(PUBLIC, "scheme-mapping", "X-Forwarded-Proto"));
        }
        commands.add(set(CONFIG + "thread-pools.thread-pool.http-thread-pool.min-thread-pool-size", "8"));
        commands.add(set(CONFIG + "thread-pools.thread-pool.http-thread-pool.max-thread-pool-size", "64"));
        // Nothing is told to anybody about this machine.
        commands.add(set(CONFIG + "phone-home-runtime-configuration.enabled", "false"));
        if (settings.managementPort() > 0) {
            managementListener().forEach(commands::add);
            anonymous(MANAGEMENT).forEach(commands::add);
        }
        anonymous(PUBLIC).forEach(commands::add);
        return commands;
    }

    private Stream<String[]> managementListener() {
        return Stream.of(
                words("create-virtual-server", "--hosts", "localhost", "--networklisteners", MANAGEMENT, MANAGEMENT),
                words("create-protocol", MANAGEMENT),
                words("create-http", "--default-virtual-server", MANAGEMENT, MANAGEMENT),
                words(
                        "create-network-listener",
                        "--address",
                        Ports.LOOPBACK,
                        "--listenerport",
                        Integer.toString(settings.managementPort()),
                        "--protocol",
                        MANAGEMENT,
                        MANAGEMENT));
    }

    List<String[]> afterStart() {
        var commands = new ArrayList<String[]>();
        // Its servlet starts with every application, switched on or not, unless it belongs to a server that is not
        // there.
        commands.add(words("set-openapi-configuration", "--enabled", "false", "--virtualservers", "none"));
        for (var command : List.of("set-microprofile-healthcheck-configuration", "set-metrics-configuration")) {
            commands.add(
                    settings.managementPort() > 0
                            ? words(command, "--virtualservers", MANAGEMENT)
                            : words(command, "--enabled", "false"));
        }
        return commands;
    }

    String[] deployment(Path application) {
        return words(
                "deploy",
                "--name",
                "portal",
                "--contextroot",
                "/",
                "--virtualservers",
                "server",
                application.toAbsolutePath().toString());
    }

    /** Not a word about which server answers. */
    private static Stream<String[]> anonymous(String protocol) {
        return Stream.of(http(protocol, "server-header", "false"), http(protocol, "xpowered-by", "false"));
    }

    private static String[] http(String protocol, String attribute, String value) {
        return set(NETWORK + "protocols.protocol." + protocol + ".http." + attribute, value);
    }

    private static String[] set(String name, String value) {
        return words("set", name + "=" + value);
    }

    private static String[] words(String... words) {
        return words;
    }
}
