package org.mosaique.web.launcher;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.logging.ErrorManager;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/**
 * The log file: {@code portal.log}, then {@code portal.log.1} and so on, the oldest one being dropped.
 *
 * <p>Closed by a new set-up of logging, it opens again with the next record.
 */
final class LogFileHandler extends Handler {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX").withZone(ZoneId.systemDefault());

    private final Path file;
    private final long largestSize;
    private final int keptFiles;
    private final Formatter messages = new SimpleFormatter();
    private Writer writer;
    private long size;

    LogFileHandler(Path file, long largestSize, int keptFiles) {
        this.file = file;
        this.largestSize = largestSize;
        this.keptFiles = keptFiles;
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (isForTheConsoleOnly(entry)) {
            return;
        }
        try {
            if (writer == null) {
                open();
            }
            var text = format(entry);
            if (size > 0 && size + text.length() > largestSize) {
                rotate();
            }
            writer.write(text);
            writer.flush();
            size += text.length();
        } catch (IOException failure) {
            reportError(null, failure, ErrorManager.WRITE_FAILURE);
        }
    }

    /** The stages of a start may name a password or a link that opens once: nothing for a file that stays. */
    private static boolean isForTheConsoleOnly(LogRecord entry) {
        return ProgressHandler.PROGRESS_LOGGER.equals(entry.getLoggerName())
                && entry.getLevel().intValue() < Level.WARNING.intValue();
    }

    private String format(LogRecord entry) {
        var text = new StringBuilder(160)
                .append(TIME.format(Instant.ofEpochMilli(entry.getMillis())))
                .append(' ')
                .append(entry.getLevel().getName())
                .append(" [")
                .append(entry.getLoggerName())
                .append("] ")
                .append(messages.formatMessage(entry))
                .append('\n');
        appendTrace(text, entry.getThrown());
        if (entry.getParameters() != null) {
            // Some libraries hand over the exception as a detail of the message.
            for (var detail : entry.getParameters()) {
                appendTrace(text, detail instanceof Throwable thrown ? thrown : null);
            }
        }
        return text.toString();
    }

    private static void appendTrace(StringBuilder text, Throwable thrown) {
        if (thrown != null) {
            var trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace, true));
            text.append(trace);
        }
    }

    private void open() throws IOException {
        writer = new OutputStreamWriter(
                Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND),
                StandardCharsets.UTF_8);
        size = Files.size(file);
    }

    private void rotate() throws IOException {
        writer.close();
        for (var number = keptFiles - 1; number >= 1; number--) {
            if (Files.exists(numbered(number))) {
                Files.move(numbered(number), numbered(number + 1), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.move(file, numbered(1), StandardCopyOption.REPLACE_EXISTING);
        open();
    }

    private Path numbered(int number) {
        return file.resolveSibling(file.getFileName() + "." + number);
    }

    @Override
    public synchronized void flush() {
        // flushed after each record
    }

    @Override
    public synchronized void close() {
        if (writer != null) {
            try {
                writer.close();
            } catch (IOException failure) {
                reportError(null, failure, ErrorManager.CLOSE_FAILURE);
            }
            writer = null;
        }
    }
}
