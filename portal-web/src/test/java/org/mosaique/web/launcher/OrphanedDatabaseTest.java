package org.mosaique.web.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process left over is a Java one here, so its programs directory is the one of Java. */
class OrphanedDatabaseTest {

    private static final Path JAVA = Path.of(System.getProperty("java.home"));

    @TempDir
    private Path parent;

    private Path pidFile;
    private Process process;

    @BeforeEach
    void start() throws IOException, URISyntaxException {
        var classes = Path.of(Waiting.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        process = new ProcessBuilder(
                        JAVA.resolve("bin").resolve("java").toString(),
                        "-cp",
                        classes.toString(),
                        Waiting.class.getName())
                .start();
        pidFile = Files.writeString(parent.resolve("mariadb.pid"), process.pid() + "\n");
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void isFoundByItsPidAndItsProgram() {
        assertThat(OrphanedDatabase.find(pidFile, JAVA))
                .get()
                .satisfies(found -> assertThat(found.pid()).isEqualTo(process.pid()));
    }

    @Test
    void aProcessThatRunsAnotherProgramIsNotOurs() {
        assertThat(OrphanedDatabase.find(pidFile, parent)).isEmpty();
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void withoutAPidThereIsNobody() throws IOException {
        assertThat(OrphanedDatabase.find(parent.resolve("none"), JAVA)).isEmpty();
        assertThat(OrphanedDatabase.find(Files.writeString(parent.resolve("odd"), "x"), JAVA))
                .isEmpty();
    }

    @Test
    void isStopped() {
        OrphanedDatabase.find(pidFile, JAVA).orElseThrow().stop();

        assertThat(process.isAlive()).isFalse();
        assertThat(OrphanedDatabase.find(pidFile, JAVA)).isEmpty();
    }

    @Test
    void itsEndIsTold() throws InterruptedException {
        var told = new CountDownLatch(1);
        OrphanedDatabase.find(pidFile, JAVA).orElseThrow().whenItEnds(told::countDown);

        process.destroyForcibly();

        assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();
    }
}
