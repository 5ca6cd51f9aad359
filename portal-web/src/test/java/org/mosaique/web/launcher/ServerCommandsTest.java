package org.mosaique.web.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ServerCommandsTest {

    @Test
    void listensWhereTheOperatorSaid() {
        assertThat(all(Map.of("PORTAL_BIND", "127.0.0.2")))
                .anyMatch(line -> line.endsWith("http-listener.address=127.0.0.2"));
    }

    @Test
    void healthAndMetricsAreOnTheLoopbackAddressOnly() {
        assertThat(all(Map.of("PORTAL_MANAGEMENT_PORT", "9000")))
                .contains(
                        "create-network-listener --address 127.0.0.1 --listenerport 9000 --protocol management management",
                        "set-microprofile-healthcheck-configuration --virtualservers management",
                        "set-metrics-configuration --virtualservers management");
    }

    @Test
    void withoutAManagementPortTheyAreNowhere() {
        assertThat(all(Map.of("PORTAL_MANAGEMENT_PORT", "0")))
                .noneMatch(line -> line.startsWith("create-"))
                .contains(
                        "set-microprofile-healthcheck-configuration --enabled false",
                        "set-metrics-configuration --enabled false");
    }

    @Test
    void believesAProxyOnlyWhereThereIsOne() {
        assertThat(all(Map.of())).noneMatch(line -> line.contains("X-Forwarded-Proto"));
        assertThat(all(Map.of("PORTAL_PROXY", "on")))
                .anyMatch(line -> line.endsWith("scheme-mapping=X-Forwarded-Proto"));
    }

    @Test
    void neverSaysWhichServerAnswers() {
        assertThat(all(Map.of()))
                .anyMatch(line -> line.endsWith(".http-listener.http.server-header=false"))
                .anyMatch(line -> line.endsWith(".management.http.xpowered-by=false"));
    }

    @Test
    void theApplicationIsOnThePublicListenerOnly() {
        var words = commands(Map.of()).deployment(Path.of("portal.war"));

        assertThat(String.join(" ", words)).contains("--contextroot / --virtualservers server");
    }

    private static List<String> all(Map<String, String> environment) {
        var commands = commands(environment);
        return Stream.concat(commands.beforeStart().stream(), commands.afterStart().stream())
                .map(words -> String.join(" ", words))
                .toList();
    }

    private static ServerCommands commands(Map<String, String> environment) {
        return new ServerCommands(LauncherSettings.from(environment, Path.of("").toAbsolutePath()));
    }
}
