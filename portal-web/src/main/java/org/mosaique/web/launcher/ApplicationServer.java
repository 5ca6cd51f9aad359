package org.mosaique.web.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import fish.payara.micro.boot.PayaraMicroBoot;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Payara Micro inside this process, set up for one portal on one machine, and the deployed application. */
final class ApplicationServer implements AutoCloseable {

    private static final String APPLICATION = "portal";
    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener.";
    private static final String HTTP =
            "configs.config.server-config.network-config.protocols.protocol.http-listener.http.";
    private static final String COMPRESSED =
            "text/html,text/css,text/javascript,application/javascript,application/json,image/svg+xml,"
                    + "application/xml,text/xml,application/atom+xml,text/plain,application/xhtml+xml";

    private final LauncherSettings settings;
    private final DataDirectory directory;
    private PayaraMicroRuntime runtime;

    ApplicationServer(LauncherSettings settings, DataDirectory directory) {
        this.settings = settings;
        this.directory = directory;
    }

    /** Starts the server, without an application. */
    void start() {
        System.setProperty("payaramicro.disablePhoneHome", "true");
        try {
            registerUnpackedServer();
            var micro = PayaraMicro.getInstance();
            // Emptied at each start: a root directory that lasts would bring back the application of the day before.
            micro.setRootDir(directory.serverDirectory().toFile());
            micro.setNoHazelcast(true);
            micro.setPrintLogo(false);
            micro.setHttpPort(settings.httpPort());
            micro.setHttpAutoBind(false);
            micro.setSslAutoBind(false);
            micro.setLogPropertiesFile(
                    PortalLog.writeServerConfiguration(directory).toFile());
            micro.setPreBootHandler(this::configure);
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
     * Makes Payara Micro use its libraries as they lie on our class path, where an archive of loaded classes serves and
     * nothing is unpacked at each start; its own way is to read them out of its own jar.
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

    /** Deploys the portal at the root; a deployment that fails ends the start. */
    void deploy(Path application) {
        var accepted = runtime.deploy(APPLICATION, "/", application.toFile());
        // A deployment that broke off is accepted all the same.
        if (!accepted || !runtime.getDeployedApplicationNames().contains(APPLICATION)) {
            throw new LaunchException("launcher.deployment.failed", null, directory.logFile());
        }
    }

    private void configure(AdminCommandRunner commands) {
        for (var assignment : assignments()) {
            commands.run("set", assignment);
        }
    }

    private List<String> assignments() {
        return new ArrayList<>(List.of(
                LISTENER + "address=" + settings.bindAddress(),
                HTTP + "server-header=false",
                HTTP + "xpowered-by=false",
                HTTP + "compression=on",
                HTTP + "compression-min-size-bytes=1024",
                HTTP + "compressable-mime-type=" + COMPRESSED,
                HTTP + "cookie-same-site-enabled=true",
                HTTP + "cookie-same-site-value=Lax"));
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
