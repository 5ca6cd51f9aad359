package org.mosaique.core.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps pictures in a folder: {@code <data>/media/ab/<ref>-<width>.jpg}, {@code ab} being the start of the ref. */
@ApplicationScoped
public class FolderMediaStore implements MediaStore {

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
    public void keep(UUID ref, SortedMap<Integer, byte[]> renditions) {
        try {
            Files.createDirectories(path(ref, 0).getParent());
            for (var rendition : renditions.entrySet()) {
                write(path(ref, rendition.getKey()), rendition.getValue());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("the picture " + ref + " could not be kept", failed);
        }
    }

    @Override
    public Optional<Rendition> find(UUID ref, int width) {
        var path = path(ref, width);
        try {
            var attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return Optional.of(new Rendition(
                    path,
                    attributes.size(),
                    '"' + ref.toString() + '-' + width + '"',
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

    private Path path(UUID ref, int width) {
        var name = ref.toString();
        return root.resolve(name.substring(0, 2)).resolve(name + "-" + width + ".jpg");
    }
}
