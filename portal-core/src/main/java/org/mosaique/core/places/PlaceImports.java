package org.mosaique.core.places;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
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
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;

/** Starts imports of official files of communes, for the administrators of the network. The work is done behind the page. */
@ApplicationScoped
public class PlaceImports {

    private static final int LONGEST_NAME = 200;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private AccessControl access;

    @Inject
    private ImportSteps steps;

    @Inject
    private ImportWorker worker;

    /**
     * Takes a file and begins to import it.
     *
     * @return the import's key, to ask how far it is
     * @throws RefusedException when it is no such file, or another one is being imported
     */
    public UUID start(String fileName, InputStream content) {
        var by = access.requireEverywhere(Permission.SITE_SETTINGS);
        var file = keep(content);
        try {
            requireHead(file);
            var name = fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
            var ref = steps.begin(name, ImportWorker.lines(file), by.name());
            executor.execute(() -> worker.run(ref, file));
            return ref;
        } catch (RuntimeException refused) {
            remove(file);
            throw refused;
        }
    }

    private static Path keep(InputStream content) {
        try {
            var file = Files.createTempFile("places", ".csv");
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException full) {
            throw new UncheckedIOException("The file can't be kept", full);
        }
    }

    private static void requireHead(Path file) {
        try (var reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            if (CommuneFile.of(reader.readLine()).isEmpty()) {
                throw new RefusedException(List.of(Objection.at("file", "places.import.head")));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
