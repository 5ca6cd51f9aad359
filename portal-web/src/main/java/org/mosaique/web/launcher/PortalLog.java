package org.mosaique.web.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/**
 * Where everything that is logged goes: a file that turns over, and the console for what the operator should see.
 *
 * <p>The application server sets up logging anew while it starts; ours is put back each time that happens.
 */
final class PortalLog {

    private static final long LARGEST_FILE = 10_000_000;
    private static final int KEPT_FILES = 5;

    /** No handlers, ours are put in; and silence about what the operator cannot change. */
    private static final String SERVER_CONFIGURATION = """
            handlers=
            .level=INFO
            javax.enterprise.system.security.ssl.level=SEVERE
            javax.enterprise.system.tools.deployment.dol.level=WARNING
            javax.enterprise.system.tools.deployment.common.level=WARNING
            fish.payara.boot.runtime.BootCommand.level=WARNING
            fish.payara.nucleus.util.level=WARNING
            org.glassfish.admin.mbeanserver.level=WARNING
            """;

    private final Handler file;
    private final Handler console;

    private PortalLog(Handler file, Handler console) {
        this.file = file;
        this.console = console;
    }

    static PortalLog open(DataDirectory directory, Progress progress, LauncherTexts texts) {
        var log = new PortalLog(
                new LogFileHandler(directory.logFile(), LARGEST_FILE, KEPT_FILES),
                new ProgressHandler(progress, texts));
        log.takeOver();
        LogManager.getLogManager().addConfigurationListener(log::takeOver);
        System.setOut(streamTo("stdout"));
        System.setErr(streamTo("stderr"));
        return log;
    }

    /** The configuration the application server is given. */
    static Path writeServerConfiguration(DataDirectory directory) throws IOException {
        return Files.writeString(directory.runDirectory().resolve("logging.properties"), SERVER_CONFIGURATION);
    }

    private void takeOver() {
        var root = Logger.getLogger("");
        for (var handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        root.addHandler(file);
        root.addHandler(console);
        root.setLevel(Level.INFO);
    }

    private static PrintStream streamTo(String loggerName) {
        return new PrintStream(new LoggedStream(Logger.getLogger(loggerName)), true, StandardCharsets.UTF_8);
    }
}
