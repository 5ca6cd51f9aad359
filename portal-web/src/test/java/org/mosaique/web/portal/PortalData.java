package org.mosaique.web.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.Optional;

/**
 * A data directory below {@code target}; the unpacked programs of the database are shared by links, not unpacked twice.
 *
 * <p>Tests run in lanes, each a process with portals of its own: no lane touches the directories of another.
 */
public record PortalData(Path root) {

    /** What this lane of the tests is called. */
    static final String LANE = System.getProperty("portal.lane", "lane-1");

    private static final Path HOME = Path.of("target", "portal-data", LANE).toAbsolutePath();
    private static final String PROGRAMS = "mariadb";

    /** A directory without anything in it but the programs of the database, if they lie about. */
    public static PortalData empty(String name) {
        var root = HOME.resolve(name);
        try {
            delete(root);
            var programs = unpackedPrograms();
            Files.createDirectories(root);
            if (programs.isPresent()) {
                link(programs.get(), root.resolve(PROGRAMS));
            }
            return new PortalData(root);
        } catch (IOException failed) {
            throw new UncheckedIOException("no data directory in " + root, failed);
        }
    }

    /** A folder beside the data directories. */
    static Path folder(String name) {
        return HOME.resolve(name);
    }

    /** A folder beside the data directories, with nothing in it. */
    static String emptyFolder(String name) {
        try {
            delete(folder(name));
            return Files.createDirectories(folder(name)).toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Ends a database server that a killed portal left behind. */
    void endDatabase() {
        var file = root.resolve("mariadb.pid");
        try {
            ProcessHandle.of(Long.parseLong(Files.readString(file).strip()))
                    .filter(this::isOurs)
                    .ifPresent(ProcessHandle::destroy);
        } catch (IOException | NumberFormatException gone) {
            // it ended by itself
        }
    }

    private boolean isOurs(ProcessHandle server) {
        return server.info()
                .command()
                .filter(command -> command.startsWith(root.toString()))
                .isPresent();
    }

    private static Optional<Path> unpackedPrograms() throws IOException {
        if (!Files.isDirectory(HOME)) {
            return Optional.empty();
        }
        try (var portals = Files.list(HOME)) {
            return portals.map(portal -> portal.resolve(PROGRAMS))
                    .filter(PortalData::isComplete)
                    .findFirst();
        }
    }

    private static boolean isComplete(Path programs) {
        try (var files = Files.newDirectoryStream(programs, ".complete-*")) {
            return files.iterator().hasNext();
        } catch (IOException notThere) {
            return false;
        }
    }

    private static void link(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.createLink(to.resolve(from.relativize(file)), file);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
