package org.mosaique.core.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Reads a file of communes line by line, some hundred lines a transaction, so that everybody sees how far it is. */
@ApplicationScoped
public class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class.getName());
    private static final int AT_ONCE = 500;

    @Inject
    private ImportSteps steps;

    @Inject
    private GazetteerKeeper keeper;

    @Inject
    private PlaceLabels labels;

    /** How many lines a file has besides its head; empty files and other things have none. */
    static int lines(Path file) {
        try (var reader = reader(file)) {
            return (int) reader.lines().skip(1).filter(line -> !line.isBlank()).count();
        } catch (IOException | UncheckedIOException unreadable) {
            return 0;
        }
    }

    /** Does it all, and removes the file; what goes wrong ends the import and leaves the former places. */
    void run(UUID ref, Path file) {
        try {
            read(ref, file);
            if (steps.finish(ref)) {
                keeper.refresh();
                renewLabels();
            }
        } catch (IOException | RuntimeException failed) {
            LOG.log(Level.WARNING, "The import of places broke off", failed);
            steps.breakOff(ref);
        } finally {
            remove(file);
        }
        steps.tidy();
    }

    /** What lists say of live items; where it stops short, the next publication of an item says it anew. */
    private void renewLabels() {
        for (var next = labels.renew(0); next > 0; ) {
            next = labels.renew(next);
        }
    }

    private void read(UUID ref, Path file) throws IOException {
        try (var reader = reader(file)) {
            var format = CommuneFile.of(reader.readLine()).orElseThrow(() -> new IOException("no columns are named"));
            var taken = new ArrayList<ImportedCommune>();
            var refused = new ArrayList<CommuneFile.Refusal>();
            var number = 1;
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    format.read(number, line, taken::add, refused::add);
                }
                if (taken.size() + refused.size() >= AT_ONCE) {
                    steps.keep(ref, taken, refused);
                    taken.clear();
                    refused.clear();
                }
            }
            steps.keep(ref, taken, refused);
        }
    }

    /** Bytes that are no UTF-8 become a mark, which refuses their line alone. */
    private static BufferedReader reader(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            LOG.log(Level.FINE, "A temporary file stays", left);
        }
    }
}
