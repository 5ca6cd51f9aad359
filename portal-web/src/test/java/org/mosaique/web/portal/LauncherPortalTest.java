package org.mosaique.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What an operator meets at the command line, and at the management port. */
@ExtendWith(PortalExtension.class)
class LauncherPortalTest {

    private static final int WRONG_CONFIGURATION = 2;

    @TempDir
    private Path data;

    @Test
    void aWrongValueCostsOneLineAndExitCodeTwo() throws Exception {
        var attempt = attempt(Map.of("PORTAL_DEMO", "maybe", "PORTAL_DATA_DIR", data.toString()));

        assertThat(attempt.exitCode()).isEqualTo(WRONG_CONFIGURATION);
        assertThat(attempt.lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("PORTAL_DEMO")
                .contains("maybe");
    }

    @Test
    void aTakenPortIsNamed(PortalProcess portal) throws Exception {
        var attempt = attempt(
                Map.of("PORTAL_HTTP_PORT", Integer.toString(portal.port()), "PORTAL_DATA_DIR", data.toString()));

        assertThat(attempt.exitCode()).isEqualTo(WRONG_CONFIGURATION);
        assertThat(attempt.lines()).last().asString().startsWith("PORTAL_HTTP_PORT");
    }

    @Test
    void aSecondPortalOnTheSameDataIsRefused(PortalProcess portal) throws Exception {
        var attempt = attempt(Map.of("PORTAL_DATA_DIR", portal.dataDirectory().toString()));

        assertThat(attempt.exitCode()).isEqualTo(WRONG_CONFIGURATION);
        assertThat(attempt.lines())
                .last()
                .asString()
                .contains(portal.dataDirectory().toString());
    }

    @Test
    void readinessIsOnTheManagementPort(PortalProcess portal) throws Exception {
        assertThat(get(portal.managementPort(), "/health/ready").body()).contains("database", "UP");
        assertThat(get(portal.managementPort(), "/metrics").statusCode()).isEqualTo(200);
    }

    @Test
    void thePublicPortKnowsNothingOfIt(PortalProcess portal) throws Exception {
        for (var path : List.of("/health", "/health/ready", "/metrics", "/openapi")) {
            var answer = get(portal.port(), path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.headers().map()).as(path).doesNotContainKeys("server", "x-powered-by");
        }
    }

    @Test
    void theManagementPortKnowsNothingOfThePortal(PortalProcess portal) throws Exception {
        assertThat(get(portal.managementPort(), "/").statusCode()).isEqualTo(404);
        assertThat(get(portal.managementPort(), "/admin").statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static Attempt attempt(Map<String, String> environment) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=en",
                        "-jar",
                        Path.of(System.getProperty("portal.distribution", "target/mosaique"), "mosaique.jar")
                                .toString())
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PORTAL_"));
        builder.environment().putAll(environment);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor(1, TimeUnit.MINUTES);
        return new Attempt(process.exitValue(), output.lines().toList());
    }

    private record Attempt(int exitCode, List<String> lines) {}
}
