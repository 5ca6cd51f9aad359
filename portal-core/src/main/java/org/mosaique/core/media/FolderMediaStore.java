package org.mosaique.core.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps pictures in a folder: {@code <data>/media/ab/<ref>-<width>.jpg}, {@code ab} being the start of the ref; later
 * editions as {@code <ref>-v2-<width>.jpg}.
 */
@ApplicationScoped
public class FolderMediaStore implements MediaStore {

    private static final Logger LOG = Logger.getLogger(FolderMediaStore.class.getName());

    private final Path root;

    protected FolderMediaStore() { // for the client proxy
        this(Path.of(""));
    }

    /** A store below the portal's data directory. */
    @Inject
    public FolderMediaStore(@ConfigProperty(name = "portal.data.dir", defaultValue = "data") String dataDir) {
        this(Path.of(dataDir).toAbsolutePath());
    }

    FolderMediaStore(Path dataDir) {
        root = dataDir.resolve("media");
    }

    @Override
    public void keep(UUID ref, int edition, SortedMap<Integer, byte[]> renditions) {
        try {
            Files.createDirectories(folder(ref));
            for (var rendition : renditions.entrySet()) {
                write(path(ref, edition, rendition.getKey()), rendition.getValue());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("the picture " + ref + " could not be kept", failed);
        }
    }

    @Override
    public Optional<Rendition> find(UUID ref, int edition, int width) {
        var path = path(ref, edition, width);
        try {
            var attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return Optional.of(new Rendition(
                    path,
                    attributes.size(),
                    '"' + name(ref, edition, width) + '"',
                    attributes.lastModifiedTime().toInstant()));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException("the picture " + ref + " could not be read", failed);
        }
    }

    /** Written beside, forced to the disk, then moved: a reader sees all of it or nothing. */
    private static void write(Path target, byte[] content) throws IOException {
        var part = Files.createTempFile(target.getParent(), "arriving-", ".part");
        try {
            try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                var buffer = ByteBuffer.wrap(content);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public void remove(UUID ref) {
        try (var files = Files.newDirectoryStream(folder(ref), ref + "-*.jpg")) {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException | NotDirectoryException nothingThere) {
            LOG.log(Level.FINE, "nothing is kept of {0}", ref);
        } catch (IOException failed) {
            throw new UncheckedIOException("the picture " + ref + " could not be removed", failed);
        }
    }

    private Path folder(UUID ref) {
        return root.resolve(ref.toString().substring(0, 2));
    }

    private Path path(UUID ref, int edition, int width) {
        return folder(ref).resolve(name(ref, edition, width) + ".jpg");
    }

    private static String name(UUID ref, int edition, int width) {
        return ref + (edition == 1 ? "-" : "-v" + edition + "-") + width;
    }
}
