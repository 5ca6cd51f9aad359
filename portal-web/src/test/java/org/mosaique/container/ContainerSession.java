package org.mosaique.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.mosaique.web.launcher.DatabaseForTests;
import org.mosaique.web.portal.PortalData;

/**
 * Prepares the tests inside the container before the first of them is looked at: the database runs, a port is chosen, and
 * the adapter of the container finds in the system properties what it has to start.
 *
 * <p>Does nothing in the other test runs.
 */
public final class ContainerSession implements LauncherSessionListener {

    private static final String ASKED_FOR = "portal.container";

    private DatabaseForTests database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (Boolean.getBoolean(ASKED_FOR) && database == null) {
            var data = PortalData.empty("container");
            database = DatabaseForTests.in(data.root());
            Runtime.getRuntime().addShutdownHook(new Thread(database::close));
            prepare(data.root());
        }
    }

    private void prepare(Path data) {
        var port = freePort();
        var options = Map.of(
                "portal.db.url", database.url(),
                "portal.db.user", database.user(),
                "portal.db.password", database.password(),
                "portal.data.dir", data.toString(),
                "portal.http.port", Integer.toString(port),
                "portal.host", "localhost,127.0.0.1",
                "portal.base.url", "http://localhost:" + port,
                "portal.demo", "off",
                "portal.soak", System.getProperty("portal.soak", "false"),
                "portal.seed", System.getProperty("portal.seed", "0"));
        var words = new StringBuilder("-Xmx512m");
        options.forEach(
                (name, value) -> words.append(" -D").append(name).append('=').append(value));
        System.setProperty("payara.cmdOptions", words.toString());
        System.setProperty(
                "payara.extraMicroOptions",
                "--nohazelcast --port " + port + " --prebootcommandfile " + onLoopbackOnly(data));
        System.setProperty("payara.microJar", System.getProperty("portal.container.jar"));
        System.setProperty("payara.randomHttpPort", "false");
        System.setProperty("payara.autoBindHttp", "false");
        System.setProperty("portal.container.port", Integer.toString(port));
    }

    private static Path onLoopbackOnly(Path data) {
        try {
            return Files.write(
                    data.resolve("preboot.txt"),
                    List.of("set configs.config.server-config.network-config.network-listeners"
                            + ".network-listener.http-listener.address=127.0.0.1"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int freePort() {
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException("no free port", none);
        }
    }
}
