package org.mosaique.web.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogsTest {

    @TempDir
    private Path parent;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private ProgressHandler console;

    @BeforeEach
    void openConsole() {
        var texts = LauncherTexts.forLocale(Locale.FRENCH);
        var stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        console = new ProgressHandler(new Progress(texts, stream, System.currentTimeMillis()), texts);
    }

    @Test
    void theConsoleShowsAStageWithTheTimeSoFar() {
        console.publish(entry(Level.INFO, "org.mosaique.progress", "7 territoires lus\nalpes, rhone"));

        assertThat(console()).matches("(?s)\\s+0,\\d s  7 territoires lus\\R {11}alpes, rhone\\R");
    }

    @Test
    void theConsoleKeepsQuietAboutAllTheRest() {
        console.publish(entry(Level.INFO, "org.mosaique.core", "chatter"));
        console.publish(entry(Level.WARNING, null, "signed by nobody"));

        assertThat(console()).isEmpty();
    }

    @Test
    void theConsoleShowsAWarningInOneLine() {
        var warning = entry(Level.WARNING, "org.mosaique.core", "\nit leans\nand more");
        warning.setThrown(new IllegalStateException("because\nof this"));

        console.publish(warning);

        assertThat(console().lines())
                .containsExactly("Attention [org.mosaique.core] it leans (java.lang.IllegalStateException: because)");
    }

    @Test
    void theFileHasTheWholeTrace() throws IOException {
        var file = parent.resolve("portal.log");
        var failure = entry(Level.SEVERE, "org.mosaique.core", "it fell");
        failure.setThrown(new IllegalStateException("because"));

        publish(file, 1000, failure);

        assertThat(file)
                .content()
                .contains("SEVERE [org.mosaique.core] it fell")
                .contains("\tat org.mosaique");
    }

    @Test
    void theFileDoesNotKeepWhatIsForTheConsole() throws IOException {
        var file = parent.resolve("portal.log");

        publish(
                file,
                1000,
                entry(Level.INFO, "org.mosaique.progress", "the password is abc"),
                entry(Level.SEVERE, "org.mosaique.progress", "a finding"));

        assertThat(file).content().doesNotContain("abc").contains("a finding");
    }

    @Test
    void theFileTurnsOverAndTheOldestGoes() throws IOException {
        var file = parent.resolve("portal.log");

        for (var number = 1; number <= 5; number++) {
            publish(file, 1, entry(Level.INFO, "x", "record " + number));
        }

        assertThat(file).content().contains("record 5");
        assertThat(parent.resolve("portal.log.1")).content().contains("record 4");
        assertThat(parent.resolve("portal.log.2")).content().contains("record 3");
        assertThat(Files.exists(parent.resolve("portal.log.3"))).isFalse();
    }

    private static void publish(Path file, long largest, LogRecord... entries) throws IOException {
        var handler = new LogFileHandler(file, largest, 2);
        for (var entry : entries) {
            handler.publish(entry);
        }
        handler.close();
    }

    private static LogRecord entry(Level level, String logger, String message) {
        var entry = new LogRecord(level, message);
        entry.setLoggerName(logger);
        return entry;
    }

    private String console() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
