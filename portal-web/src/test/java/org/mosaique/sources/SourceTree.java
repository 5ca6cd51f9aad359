package org.mosaique.sources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The sources of every Maven module, as they lie in the working copy. */
final class SourceTree {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private SourceTree() {}

    /** The files of this ending below {@code src/main} of every module. */
    static List<Path> mainFiles(String ending) {
        try (var files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> isMain(ROOT.relativize(file)))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The path from the root of the working copy, for messages. */
    static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    private static boolean isMain(Path file) {
        var name = file.toString().replace('\\', '/');
        return name.contains("src/main/") && !name.contains("/target/") && !name.startsWith(".");
    }
}
