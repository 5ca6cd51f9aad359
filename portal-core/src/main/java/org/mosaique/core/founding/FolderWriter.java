package org.mosaique.core.founding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Map;

/** Writes a folder of a territory beside the others, out of sight, and brings it into sight in one step: whole or not at all. */
final class FolderWriter {

    private static final String HIDDEN = ".founding-";

    private FolderWriter() {}

    /**
     * Writes files where nobody looks for a territory.
     *
     * @param files texts by their paths within the folder
     * @return the folder
     */
    static Path write(Path sites, Map<String, String> files) {
        try {
            Files.createDirectories(sites);
            var hidden = Files.createTempDirectory(sites, HIDDEN);
            for (var file : files.entrySet()) {
                var path = hidden.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
            }
            return hidden;
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot write in " + sites, failed);
        }
    }

    /**
     * Brings a folder into sight under its name.
     *
     * @return false when a folder of that name was quicker
     */
    static boolean show(Path hidden, Path visible) {
        try {
            if (Files.exists(visible)) {
                return false;
            }
            Files.move(hidden, visible, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (FileAlreadyExistsException quicker) {
            return false;
        } catch (FileSystemException failed) {
            if (Files.exists(visible)) {
                return false;
            }
            throw new UncheckedIOException("Cannot write " + visible, failed);
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot write " + visible, failed);
        }
    }

    /** Takes a folder away with everything in it; nothing happens when it is gone already. */
    static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot remove " + folder, failed);
        }
    }
}
