package org.mosaique.web.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program of the machine and waits for its end. */
final class Command {

    private static final long MINUTES = 5;

    private Command() {}

    static boolean succeeds(List<String> words) {
        try {
            return run(words, Path.of("."), Redirect.DISCARD) == 0;
        } catch (UncheckedIOException notThere) {
            return false;
        }
    }

    static int run(List<String> words, Path folder, Redirect output) {
        try {
            var process = new ProcessBuilder(words)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output)
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new UncheckedIOException(new IOException(words + " did not end in " + MINUTES + " minutes"));
            }
            return process.exitValue();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while running " + words, interrupted);
        }
    }
}
