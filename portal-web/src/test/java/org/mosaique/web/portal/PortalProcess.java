package org.mosaique.web.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The portal as an operator runs it: the built distribution as a process of its own, with a data directory of its own.
 *
 * <p>It can be stopped, killed without warning, and started again on the same data.
 */
public final class PortalProcess implements AutoCloseable {

    /** The password of every demonstration account in the tests. */
    public static final String PASSWORD = "Un-mot-de-passe-pour-essayer-17";

    private static final Path DISTRIBUTION = Path.of(System.getProperty("portal.distribution", "target/mosaique"));
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration FAREWELL = Duration.ofSeconds(20);

    private final String name;
    private final PortalData data;
    private final int port = freePort();
    private final int managementPort = freePort();
    private final Map<String, String> environment;
    private final Thread hook = new Thread(this::end, "end of the portal");
    private Process process;

    private PortalProcess(String name, PortalData data, Map<String, String> environment) {
        this.name = name;
        this.data = data;
        this.environment = environment;
    }

    /** Starts a portal on empty data, with the demonstration unless the environment says otherwise. */
    public static PortalProcess onEmptyData(String name, Map<String, String> environment) {
        var portal = new PortalProcess(name, PortalData.empty(name), environment);
        Runtime.getRuntime().addShutdownHook(portal.hook);
        portal.start();
        return portal;
    }

    /** Starts the portal and waits until it answers. */
    public void start() {
        try {
            process = builder().start();
        } catch (IOException failed) {
            throw new UncheckedIOException("the distribution in " + DISTRIBUTION + " cannot be started", failed);
        }
        waitUntilReady();
    }

    private ProcessBuilder builder() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(List.of(
                java,
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-jar",
                DISTRIBUTION.resolve("mosaique.jar").toString()));
        var variables = builder.environment();
        new ArrayList<>(variables.keySet())
                .stream().filter(key -> key.startsWith("PORTAL_")).forEach(variables::remove);
        variables.put("PORTAL_DATA_DIR", data.root().toString());
        variables.put("PORTAL_HTTP_PORT", Integer.toString(port));
        variables.put("PORTAL_MANAGEMENT_PORT", Integer.toString(managementPort));
        variables.put("PORTAL_DEMO", "on");
        variables.put("PORTAL_DEMO_PASSWORD", PASSWORD);
        variables.putAll(environment);
        return builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    }

    private void waitUntilReady() {
        var deadline = Instant.now().plus(PATIENCE);
        var visitor = new Visitor(this);
        while (!visitor.isAnswered()) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                end();
                throw new IllegalStateException("the portal does not answer; the end of " + log() + ":\n" + endOfLog());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the portal", interrupted);
        }
    }

    /** What the portal wrote to its console, all runs one after the other. */
    public Path log() {
        return Path.of("target", "portal-" + name + "-" + PortalData.LANE + ".log")
                .toAbsolutePath();
    }

    private String endOfLog() {
        try {
            var lines = Files.readAllLines(log());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
        } catch (IOException unreadable) {
            return unreadable.getMessage();
        }
    }

    /** The process. */
    public long pid() {
        return process.pid();
    }

    /** The port it listens on. */
    public int port() {
        return port;
    }

    /** The port of health and metrics. */
    public int managementPort() {
        return managementPort;
    }

    /** The folder of everything it keeps. */
    public Path dataDirectory() {
        return data.root();
    }

    /** The address of the portal's own host. */
    public String address() {
        return "http://localhost:" + port;
    }

    /** The address of a territory by its host. */
    public String address(String site) {
        return "http://" + site + ".localhost:" + port;
    }

    /** Ends the process at once, as a power cut would: nothing of it gets to run. */
    public void kill() {
        process.destroyForcibly();
        waitForEnd();
    }

    /** Ends the process as an operator does, and waits for it. */
    public void stop() {
        process.destroy();
        waitForEnd();
    }

    private boolean waitForEnd() {
        try {
            return process.waitFor(FAREWELL.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void end() {
        if (process != null && process.isAlive()) {
            process.destroy();
            if (!waitForEnd()) {
                process.destroyForcibly();
            }
        }
        data.endDatabase();
    }

    @Override
    public void close() {
        end();
        Runtime.getRuntime().removeShutdownHook(hook);
    }

    private static int freePort() {
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException("no free port", none);
        }
    }
}
