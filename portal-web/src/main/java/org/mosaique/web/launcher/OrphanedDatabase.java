package org.mosaique.web.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A database server that outlived its portal (which was killed), and holds the locks of our data.
 *
 * <p>It is ours only if its process id stands in our pid file <em>and</em> it runs a program of our own data directory:
 * process ids are used again, and nobody else's process may be stopped.
 */
final class OrphanedDatabase {

    private static final long SECONDS_TO_STOP = 20;
    private static final long MOMENT_IN_MILLIS = 500;

    private final ProcessHandle process;

    private OrphanedDatabase(ProcessHandle process) {
        this.process = process;
    }

    /**
     * Looks for one.
     *
     * @param pidFile where the server notes its process id
     * @param programs the directory its program was unpacked to
     */
    static Optional<OrphanedDatabase> find(Path pidFile, Path programs) {
        var pid = readPid(pidFile);
        if (pid.isEmpty()) {
            return Optional.empty();
        }
        return ProcessHandle.of(pid.getAsLong())
                .filter(ProcessHandle::isAlive)
                .filter(process -> runsFrom(process, programs))
                .map(OrphanedDatabase::new);
    }

    private static OptionalLong readPid(Path pidFile) {
        try {
            return OptionalLong.of(Long.parseLong(Files.readString(pidFile).strip()));
        } catch (IOException | NumberFormatException noPid) {
            return OptionalLong.empty();
        }
    }

    private static boolean runsFrom(ProcessHandle process, Path programs) {
        return process.info()
                .command()
                .map(Path::of)
                .filter(command -> isBelow(command, programs))
                .isPresent();
    }

    private static boolean isBelow(Path command, Path programs) {
        try {
            return command.startsWith(programs.toRealPath());
        } catch (IOException gone) {
            return command.startsWith(programs.toAbsolutePath());
        }
    }

    /** Calls back when the process has ended, a moment later: a Ctrl-C ends it and us at once. */
    void whenItEnds(Runnable action) {
        process.onExit()
                .thenRunAsync(action, CompletableFuture.delayedExecutor(MOMENT_IN_MILLIS, TimeUnit.MILLISECONDS));
    }

    long pid() {
        return process.pid();
    }

    /** Asks it to end, and ends it by force if it will not: InnoDB recovers from that too. */
    void stop() {
        process.destroy();
        if (!hasEnded()) {
            process.destroyForcibly();
            hasEnded();
        }
    }

    private boolean hasEnded() {
        try {
            process.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException stillThere) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
