package org.mosaique.web.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The folder that holds everything the portal must keep, and is held by one portal at a time.
 *
 * <p>{@code db} the database · {@code mariadb} its unpacked programs · {@code logs} · {@code run} what lasts no longer
 * than a run · media and the search index, which the application makes. The lock goes with the process, whatever ends it.
 */
final class DataDirectory implements AutoCloseable {

    private final Path root;
    private final FileChannel channel;
    private final FileLock lock;

    private DataDirectory(Path root, FileChannel channel, FileLock lock) {
        this.root = root;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Makes the folder if need be, and takes it.
     *
     * @throws ConfigurationException when it cannot be written to, or another portal has it
     */
    static DataDirectory open(Path root) {
        try {
            Files.createDirectories(root.resolve("logs"));
            var channel = FileChannel.open(
                    root.resolve("portal.lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock == null) {
                var owner = contentOf(root.resolve("portal.pid"));
                channel.close();
                throw new ConfigurationException("launcher.data.in-use", root, owner);
            }
            var directory = new DataDirectory(root, channel, lock);
            Files.writeString(
                    root.resolve("portal.pid"), ProcessHandle.current().pid() + "\n");
            directory.emptyRunDirectory();
            return directory;
        } catch (IOException cannotWrite) {
            throw new ConfigurationException("launcher.data.not-writable", root, cannotWrite);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static String contentOf(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            return "?";
        }
    }

    private void emptyRunDirectory() throws IOException {
        var run = runDirectory();
        if (Files.exists(run)) {
            Files.walkFileTree(run, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                    Files.delete(directory);
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        Files.createDirectories(run.resolve("tmp"));
        Files.createDirectories(run.resolve("server"));
    }

    Path root() {
        return root;
    }

    Path logFile() {
        return root.resolve("logs").resolve("portal.log");
    }

    /** Emptied at each start. */
    Path runDirectory() {
        return root.resolve("run");
    }

    Path temporaryDirectory() {
        return runDirectory().resolve("tmp");
    }

    Path serverDirectory() {
        return runDirectory().resolve("server");
    }

    Path databaseDirectory() {
        return root.resolve("db");
    }

    Path databaseProgramsDirectory() {
        return root.resolve("mariadb");
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(root.resolve("portal.pid"));
            lock.release();
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
