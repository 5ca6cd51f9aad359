package org.mosaique.web.launcher;

import java.util.Objects;
import java.util.function.Predicate;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/**
 * The console's part of the log: what the application reports about its own start, and what needs an operator's eye.
 *
 * <p>Records of the logger {@code org.mosaique.progress} appear bare, as stages of the start; of all other loggers only
 * warnings and errors do, in one line. The log file has everything.
 */
final class ProgressHandler extends Handler {

    /** The logger whose INFO records are stages of the start. */
    static final String PROGRESS_LOGGER = "org.mosaique.progress";

    private final SimpleFormatter formatter = new SimpleFormatter();
    private final Progress progress;
    private final LauncherTexts texts;

    ProgressHandler(Progress progress, LauncherTexts texts) {
        this.progress = Objects.requireNonNull(progress, "progress");
        this.texts = texts;
    }

    @Override
    public void publish(LogRecord entry) {
        if (PROGRESS_LOGGER.equals(entry.getLoggerName())) {
            if (entry.getLevel().intValue() >= Level.INFO.intValue()) {
                progress.line(formatter.formatMessage(entry));
            }
        } else if (entry.getLevel().intValue() >= Level.WARNING.intValue() && isForTheOperator(entry)) {
            var severe = entry.getLevel().intValue() >= Level.SEVERE.intValue();
            progress.warn(texts.text(
                    severe ? "launcher.log.error" : "launcher.log.warning",
                    entry.getLoggerName(),
                    inOneLine(String.valueOf(formatter.formatMessage(entry)), entry.getThrown())));
        }
    }

    /** The launcher speaks for itself, and what no logger signs nobody can act upon. */
    private static boolean isForTheOperator(LogRecord entry) {
        return entry.getLoggerName() != null && !Launcher.class.getName().equals(entry.getLoggerName());
    }

    private static String inOneLine(String message, Throwable thrown) {
        var line = firstLine(message);
        return thrown == null || message.contains(String.valueOf(thrown.getMessage()))
                ? line
                : line + " (" + firstLine(thrown.toString()) + ")";
    }

    private static String firstLine(String text) {
        return text.lines()
                .filter(Predicate.not(String::isBlank))
                .findFirst()
                .orElse("")
                .strip();
    }

    @Override
    public void flush() {
        // printed at once
    }

    @Override
    public void close() {
        // the console is not ours to close
    }
}
