package org.mosaique.web.launcher;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Turns the environment into {@link LauncherSettings}, collecting every wrong value instead of stopping at the first. */
final class SettingsReader {

    static final String PREFIX = "PORTAL_";

    private static final Set<String> KNOWN = Set.of(
            "PORTAL_DB_URL",
            "PORTAL_DB_USER",
            "PORTAL_DB_PASSWORD",
            "PORTAL_HTTP_PORT",
            "PORTAL_MANAGEMENT_PORT",
            "PORTAL_BIND",
            "PORTAL_HOST",
            "PORTAL_BASE_URL",
            "PORTAL_PROXY",
            "PORTAL_DATA_DIR",
            "PORTAL_SITES_DIR",
            "PORTAL_DEMO",
            "PORTAL_DEMO_PASSWORD",
            "PORTAL_DEMO_SCALE",
            "PORTAL_DEMO_EXPOSED",
            "PORTAL_PAGE_CACHE_MB",
            "PORTAL_PROXY_SECONDS",
            "PORTAL_SMTP_URL",
            "PORTAL_MAIL_FROM",
            "PORTAL_DIGEST_HOUR",
            "PORTAL_AUDIT_NAMES_MONTHS");

    private static final Pattern HOST_NAME =
            Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*");
    private static final Pattern DATABASE_URL = Pattern.compile("jdbc:mariadb://[^/\\s]+/[A-Za-z0-9_$-]+(\\?\\S*)?");
    private static final Pattern MAIL_ADDRESS = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+|[^@<>]*<[^\\s@<>]+@[^\\s@<>]+>");

    private final Map<String, String> environment;
    private final Path workingDirectory;
    private final List<ConfigurationProblem> problems = new ArrayList<>();

    SettingsReader(Map<String, String> environment, Path workingDirectory) {
        this.environment = environment;
        this.workingDirectory = workingDirectory;
    }

    /** Variables that look like ours and are not: most often a slip of the pen. */
    static List<String> unknownNames(Map<String, String> environment) {
        return environment.keySet().stream()
                .filter(name -> name.startsWith(PREFIX) && !KNOWN.contains(name))
                .sorted()
                .toList();
    }

    LauncherSettings read() {
        var bind = value("PORTAL_BIND").orElse("127.0.0.1");
        var demonstration = demonstration(bind);
        var settings = new LauncherSettings(
                path("PORTAL_DATA_DIR").orElseGet(() -> workingDirectory.resolve("data")),
                externalDatabase(),
                number("PORTAL_HTTP_PORT", 8080, 1, 65_535),
                number("PORTAL_MANAGEMENT_PORT", 8081, 0, 65_535),
                bind,
                hosts(),
                baseUrl(),
                isOn("PORTAL_PROXY", "off"),
                sitesDirectory(),
                demonstration,
                value("PORTAL_DEMO_PASSWORD"),
                number("PORTAL_DEMO_SCALE", 1, 1, 1000),
                new PageKeeping(
                        number("PORTAL_PAGE_CACHE_MB", 48, 0, 4096), number("PORTAL_PROXY_SECONDS", 0, 0, 86_400)),
                smtpUrl(),
                matching("PORTAL_MAIL_FROM", MAIL_ADDRESS, "launcher.settings.mail-address"));
        number("PORTAL_DIGEST_HOUR", 7, 0, 23); // these two are read by the portal itself, from the environment
        number("PORTAL_AUDIT_NAMES_MONTHS", 60, 0, 600);
        if (settings.httpPort() == settings.managementPort()
                && value("PORTAL_MANAGEMENT_PORT").isPresent()) {
            wrong("launcher.settings.same-port", settings.httpPort());
        }
        if (!problems.isEmpty()) {
            throw new ConfigurationException(problems);
        }
        return settings;
    }

    private boolean demonstration(String bind) {
        var on = isOn("PORTAL_DEMO", "on");
        if (on
                && !isLoopback(bind)
                && !environment.getOrDefault("PORTAL_DEMO_EXPOSED", "").equals("yes")) {
            wrong("launcher.settings.demonstration-exposed", bind);
        }
        return on;
    }

    private boolean isOn(String name, String byDefault) {
        return switch (value(name).orElse(byDefault)) {
            case "on" -> true;
            case "off" -> false;
            default -> {
                wrong("launcher.settings.on-or-off", name, environment.get(name));
                yield false;
            }
        };
    }

    private boolean isLoopback(String bind) {
        try {
            return InetAddress.getByName(bind).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            wrong("launcher.settings.bind-unknown", bind);
            return true;
        }
    }

    private Optional<DatabaseAccess> externalDatabase() {
        var url = matching("PORTAL_DB_URL", DATABASE_URL, "launcher.settings.database-url");
        if (value("PORTAL_DB_URL").isPresent()) {
            if (value("PORTAL_DB_USER").isEmpty()) {
                wrong("launcher.settings.database-user-missing");
            }
        } else {
            for (var name : List.of("PORTAL_DB_USER", "PORTAL_DB_PASSWORD")) {
                if (value(name).isPresent()) {
                    wrong("launcher.settings.database-url-missing", name);
                }
            }
        }
        return url.map(given -> new DatabaseAccess(
                given, value("PORTAL_DB_USER").orElse(""), environment.getOrDefault("PORTAL_DB_PASSWORD", "")));
    }

    private List<String> hosts() {
        var hosts = Arrays.stream(value("PORTAL_HOST").orElse("localhost").split(",", -1))
                .map(String::strip)
                .toList();
        if (!hosts.stream().allMatch(HOST_NAME.asMatchPredicate())) {
            wrong("launcher.settings.host-name", environment.get("PORTAL_HOST"));
        }
        return hosts;
    }

    private Optional<URI> baseUrl() {
        return uri(
                "PORTAL_BASE_URL",
                "launcher.settings.base-url",
                uri -> List.of("http", "https").contains(String.valueOf(uri.getScheme()))
                        && uri.getHost() != null
                        && uri.getRawUserInfo() == null
                        && uri.getRawPath().isEmpty()
                        && uri.getRawQuery() == null
                        && uri.getRawFragment() == null);
    }

    private Optional<URI> smtpUrl() {
        return uri(
                "PORTAL_SMTP_URL",
                "launcher.settings.smtp-url",
                uri -> List.of("smtp", "smtps").contains(String.valueOf(uri.getScheme())) && uri.getHost() != null);
    }

    private Optional<Path> sitesDirectory() {
        var directory = path("PORTAL_SITES_DIR");
        directory
                .filter(Predicate.not(Files::isDirectory))
                .ifPresent(missing -> wrong("launcher.settings.sites-directory", missing));
        return directory;
    }

    private int number(String name, int byDefault, int least, int most) {
        var given = value(name);
        if (given.isEmpty()) {
            return byDefault;
        }
        try {
            var number = Integer.parseInt(given.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // the same sentence serves
        }
        wrong("launcher.settings.number", name, given.get(), least, most);
        return byDefault;
    }

    private Optional<Path> path(String name) {
        try {
            return value(name)
                    .map(workingDirectory::resolve)
                    .map(Path::toAbsolutePath)
                    .map(Path::normalize);
        } catch (InvalidPathException invalid) {
            wrong("launcher.settings.path", name, environment.get(name));
            return Optional.empty();
        }
    }

    private Optional<URI> uri(String name, String key, Predicate<URI> isSound) {
        var given = value(name);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        try {
            var uri = new URI(given.get());
            if (isSound.test(uri)) {
                return Optional.of(uri);
            }
        } catch (URISyntaxException invalid) {
            // the same sentence serves
        }
        wrong(key, name);
        return Optional.empty();
    }

    private Optional<String> matching(String name, Pattern pattern, String key) {
        var given = value(name);
        if (given.isPresent() && !pattern.matcher(given.get()).matches()) {
            wrong(key, name);
            return Optional.empty();
        }
        return given;
    }

    /** An empty variable counts as one that is not set. */
    private Optional<String> value(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(Predicate.not(String::isEmpty));
    }

    private void wrong(String key, Object... details) {
        problems.add(ConfigurationProblem.of(key, details));
    }
}
