package org.mosaique.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/** What a process takes of the machine. */
final class Processor {

    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    private Processor() {}

    /** Processor time that a process has used, in milliseconds. */
    static long millis(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .map(Duration::toMillis)
                .orElse(0L);
    }

    /** Memory that a process holds, in megabytes; 0 where the system does not say. */
    static long megabytes(long pid) {
        var status = Path.of("/proc", Long.toString(pid), "status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        try {
            var found = RESIDENT.matcher(Files.readString(status));
            return found.find() ? Long.parseLong(found.group(1)) / 1024 : 0;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
