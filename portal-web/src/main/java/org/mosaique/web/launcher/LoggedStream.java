package org.mosaique.web.launcher;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.logging.Logger;

/** What libraries print, as records of a logger: one for each line. */
final class LoggedStream extends OutputStream {

    private final Logger logger;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    LoggedStream(Logger logger) {
        this.logger = Objects.requireNonNull(logger, "logger");
    }

    @Override
    public synchronized void write(int octet) {
        if (octet == '\n') {
            var text = line.toString(StandardCharsets.UTF_8).stripTrailing();
            line.reset();
            if (!text.isEmpty()) {
                logger.info(text);
            }
        } else {
            line.write(octet);
        }
    }
}
