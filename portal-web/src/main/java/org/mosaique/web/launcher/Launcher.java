package org.mosaique.web.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Starts the whole portal with one command: its database, the application server, the application.
 *
 * <p>Exit codes: 0 after an orderly end, 1 when a stage of the start failed, 2 when the configuration is wrong.
 */
public final class Launcher {

    static final int START_FAILED = 1;
    static final int WRONG_CONFIGURATION = 2;

    private static final String MANAGEMENT_PORT = "PORTAL_MANAGEMENT_PORT";
    private static final Duration PATIENCE_WITH_DATABASE = Duration.ofSeconds(20);

    private static final Logger LOG = Logger.getLogger(Launcher.class.getName());

    private final LauncherTexts texts;
    private final PrintStream console;
    private final Progress progress;
    private final OrderlyEnd closing;

    private Launcher(LauncherTexts texts, PrintStream console) {
        this.texts = texts;
        this.console = console;
        this.progress = new Progress(
                texts,
                console,
                ProcessHandle.current()
                        .info()
                        .startInstant()
                        .map(Instant::toEpochMilli)
                        .orElseGet(System::currentTimeMillis));
        this.closing = new OrderlyEnd(progress);
    }

    /**
     * Starts the portal and returns; the server's own threads keep the process alive.
     *
     * @param arguments not used, the environment says it all
     */
    public static void main(String... arguments) {
        var exitCode = new Launcher(LauncherTexts.forLocale(Locale.getDefault()), console()).run(System.getenv());
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    /** Standard output; in UTF-8 where the machine says nothing better than ASCII, as containers do. */
    private static PrintStream console() {
        var charset = Charset.forName(System.getProperty("native.encoding", "UTF-8"));
        return new PrintStream(
                new FileOutputStream(FileDescriptor.out),
                true,
                charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset);
    }

    private int run(Map<String, String> environment) {
        try {
            start(environment);
            return 0;
        } catch (ConfigurationException wrong) {
            wrong.problems().forEach(problem -> console.println(texts.text(problem.key(), problem.details())));
            return WRONG_CONFIGURATION;
        } catch (LaunchException failure) {
            LOG.log(Level.SEVERE, failure.getMessage(), failure);
            if (!closing.hasBegun()) { // a start that is called off fails too, and nobody wonders why
                console.println(texts.text(failure.key(), failure.details()));
            }
            return START_FAILED;
        } catch (RuntimeException | Error unexpected) {
            LOG.log(Level.SEVERE, "The start failed", unexpected);
            console.println(texts.text("launcher.unexpected", unexpected));
            return START_FAILED;
        }
    }

    private void start(Map<String, String> environment) {
        progress.plain("launcher.welcome", version());
        SettingsReader.unknownNames(environment).forEach(name -> progress.plain("launcher.settings.unknown", name));
        var settings = LauncherSettings.from(environment, Path.of("").toAbsolutePath());
        var directory = DataDirectory.open(settings.dataDirectory());
        System.setProperty("java.io.tmpdir", directory.temporaryDirectory().toString());
        var application = applicationFile();
        Ports.requireFree("PORTAL_HTTP_PORT", settings.bindAddress(), settings.httpPort());
        var management = managementPort(settings, environment.containsKey(MANAGEMENT_PORT));
        PortalLog.open(directory, progress, texts);
        progress.stage("launcher.settings.read", directory.root());

        closing.first(directory);
        Runtime.getRuntime().addShutdownHook(new Thread(closing, "portal-end"));
        endWithParent();
        var database = settings.externalDatabase().map(this::awaitDatabase).orElseGet(() -> startDatabase(directory));
        settings.applicationProperties(database).forEach(System::setProperty);

        var server = new ApplicationServer(settings.withManagementPort(management), directory);
        closing.first(server);
        server.start();
        progress.stage("launcher.server.started");
        server.deploy(application);
        progress.stage("launcher.deployment.done");
        progress.plain("launcher.ready", settings.address());
    }

    private DatabaseAccess startDatabase(DataDirectory directory) {
        var database = new EmbeddedDatabase(directory, progress);
        closing.first(database);
        var access = database.start();
        database.whenItEnds(() -> {
            if (!closing.hasBegun()) {
                console.println(texts.text("launcher.database.gone", directory.logFile()));
                System.exit(START_FAILED);
            }
        });
        progress.stage("launcher.database.started");
        return access;
    }

    private DatabaseAccess awaitDatabase(DatabaseAccess external) {
        var access = new ExternalDatabase(external, progress, PATIENCE_WITH_DATABASE).await();
        progress.stage("launcher.database.reached");
        return access;
    }

    /** A port the operator named must be free; the one we would take by ourselves is done without if it is not. */
    private int managementPort(LauncherSettings settings, boolean isChosen) {
        var port = settings.managementPort();
        if (port == 0) {
            return 0;
        }
        if (isChosen) {
            Ports.requireFree(MANAGEMENT_PORT, Ports.LOOPBACK, port);
            return port;
        }
        if (port != settings.httpPort() && Ports.isFree(Ports.LOOPBACK, port)) {
            return port;
        }
        progress.plain("launcher.settings.management-closed", port);
        return 0;
    }

    /** Maven, asked to end, leaves its child behind: the child then ends by itself. */
    private static void endWithParent() {
        if (Boolean.getBoolean("portal.launcher.ends.with.parent")) {
            ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
        }
    }

    /** The application lies beside the launcher. */
    private static Path applicationFile() {
        try {
            var launcher = Path.of(Launcher.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            var application = launcher.resolveSibling("portal.war");
            if (Files.isRegularFile(application)) {
                return application;
            }
            throw new LaunchException("launcher.application.missing", null, application);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String version() {
        var version = Launcher.class.getPackage().getImplementationVersion();
        return version == null ? "" : version;
    }
}
