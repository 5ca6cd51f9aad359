package org.mosaique.web.launcher;

import java.net.UnknownHostException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/** The operator's own database: tried before anything else starts, because it is where most slips of the pen are. */
final class ExternalDatabase {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final DatabaseAccess access;
    private final Progress progress;
    private final Duration patience;

    ExternalDatabase(DatabaseAccess access, Progress progress, Duration patience) {
        this.access = access.withTimeouts();
        this.progress = progress;
        this.patience = patience;
    }

    /**
     * Waits until the database lets us in.
     *
     * @throws ConfigurationException when it refuses us, or does not answer within our patience
     */
    DatabaseAccess await() {
        var deadline = System.nanoTime() + patience.toNanos();
        var announced = false;
        for (var failure = tryOnce(); failure != null; failure = tryOnce()) {
            if (!isPassing(failure) || System.nanoTime() > deadline) {
                throw new ConfigurationException(problem(failure), access.user(), firstLine(failure));
            }
            if (!announced) {
                progress.stage("launcher.database.waiting");
                announced = true;
            }
            pause();
        }
        return access;
    }

    private SQLException tryOnce() {
        try (var connection = DriverManager.getConnection(access.url(), access.user(), access.password())) {
            return connection.isValid(2) ? null : new SQLException("No answer", "08000");
        } catch (SQLException failure) {
            return failure;
        }
    }

    /** A server that is still starting does not answer; one that answers no will go on doing so. */
    private static boolean isPassing(SQLException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException) {
                return false;
            }
        }
        return stateOf(failure).startsWith("08");
    }

    private static String problem(SQLException failure) {
        return switch (stateOf(failure).substring(0, 2)) {
            case "28" -> "launcher.database.refused";
            case "42" -> "launcher.database.unknown";
            default -> "launcher.database.unreachable";
        };
    }

    private static String stateOf(SQLException failure) {
        var state = failure.getSQLState();
        return state == null || state.length() < 2 ? "08" : state;
    }

    private static String firstLine(SQLException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
