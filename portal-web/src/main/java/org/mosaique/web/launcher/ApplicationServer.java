package org.mosaique.web.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import fish.payara.micro.boot.PayaraMicroBoot;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;

/** Payara Micro inside this process, set up for one portal on one machine, and the deployed application. */
final class ApplicationServer implements AutoCloseable {

    private final ServerCommands script;
    private final int httpPort;
    private final DataDirectory directory;
    private AdminCommandRunner commands;
    private PayaraMicroRuntime runtime;

    ApplicationServer(LauncherSettings settings, DataDirectory directory) {
        this.script = new ServerCommands(settings);
        this.httpPort = settings.httpPort();
        this.directory = directory;
    }

    /** Starts the server, without an application. */
    void start() {
        try {
            registerUnpackedServer();
            var micro = PayaraMicro.getInstance();
            // Emptied at each start: a root directory that lasts would bring back the application of the day before.
            micro.setRootDir(directory.serverDirectory().toFile());
            micro.setNoHazelcast(true);
            micro.setPrintLogo(false);
            micro.setHttpPort(httpPort);
            micro.setHttpAutoBind(false);
            micro.setSslAutoBind(false);
            micro.setLogPropertiesFile(
                    PortalLog.writeServerConfiguration(directory).toFile());
            micro.setPreBootHandler(this::prepare);
            micro.setPostBootHandler(this::complete);
            runtime = micro.bootStrap();
        } catch (BootstrapException
                | IOException
                | ReflectiveOperationException
                | URISyntaxException
                | RuntimeException failure) {
            throw new LaunchException("launcher.server.failed", failure, directory.logFile());
        }
    }

    /**
     * Makes Payara Micro use its libraries as they lie on our class path, where they are read faster; its own way is to
     * read them out of its own jar.
     */
    private static void registerUnpackedServer() throws ReflectiveOperationException, URISyntaxException {
        var bootJar = PayaraMicro.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        System.setProperty("fish.payara.micro.BootJar", bootJar.toString());
        System.setProperty(
                "fish.payara.micro.UnpackDir", Path.of(bootJar).getParent().toString());
        var implementation = Class.forName("fish.payara.micro.impl.PayaraMicroImpl");
        PayaraMicroLauncher.registerLaunchedInstance(
                (PayaraMicroBoot) implementation.getMethod("getInstance").invoke(null));
    }

    private void prepare(AdminCommandRunner runner) {
        script.beforeStart().forEach(words -> run(runner, words));
    }

    private void complete(AdminCommandRunner runner) {
        commands = runner;
        script.afterStart().forEach(words -> run(runner, words));
    }

    /** Deploys the portal at the root of the public listener; a deployment that fails ends the start. */
    void deploy(Path application) {
        try {
            run(commands, script.deployment(application));
        } catch (IllegalStateException refused) {
            throw new LaunchException("launcher.deployment.failed", refused, directory.logFile());
        }
    }

    private static void run(AdminCommandRunner runner, String... words) {
        var result = runner.run(words[0], Arrays.copyOfRange(words, 1, words.length));
        if (result.getExitStatus() == ClusterCommandResult.ExitStatus.FAILURE) {
            throw new IllegalStateException(
                    String.join(" ", words) + ": " + result.getOutput(), result.getFailureCause());
        }
    }

    @Override
    public void close() {
        if (runtime != null) {
            try {
                runtime.shutdown();
            } catch (BootstrapException | IllegalStateException alreadyEnding) {
                // its own shutdown hook was quicker
            }
        }
    }
}
