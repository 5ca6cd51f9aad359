package org.mosaique.core.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the folders of the territories: those shipped on the class path, and those of an outside folder. */
public final class SiteFolders {

    private SiteFolders() {}

    /**
     * Every shipped folder and every outside one; an outside folder replaces a shipped one of the same key.
     *
     * @param outside a folder of site folders, or null; one that is not there (yet) has none
     */
    public static List<SiteFolder> find(ClassLoader classes, Path outside) {
        var folders = new TreeMap<String, SiteFolder>();
        shipped(classes).forEach(folder -> folders.put(folder.key(), folder));
        if (outside != null && Files.isDirectory(outside)) {
            below(outside).forEach(folder -> folders.put(folder.key(), folder));
        }
        return List.copyOf(folders.values());
    }

    /** The folders directly below a directory that hold a {@code site.yaml}, by key; hidden ones are passed over. */
    public static List<SiteFolder> below(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new IllegalArgumentException("Not a folder of sites: " + directory);
        }
        try (var children = Files.list(directory)) {
            return children.filter(child -> !nameOf(child).startsWith("."))
                    .filter(child -> Files.isRegularFile(child.resolve(SiteFolder.DESCRIPTOR)))
                    .map(child -> new SiteFolder(nameOf(child), child))
                    .sorted(Comparator.comparing(SiteFolder::key))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot list " + directory, unreadable);
        }
    }

    private static String nameOf(Path child) {
        return child.getFileName().toString().replace("/", "");
    }

    private static List<SiteFolder> shipped(ClassLoader classes) {
        try {
            return Collections.list(classes.getResources("sites")).stream()
                    .map(SiteFolders::toPath)
                    .flatMap(path -> below(path).stream())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot look for the shipped sites", unreadable);
        }
    }

    private static Path toPath(URL url) {
        try {
            if (!url.getProtocol().equals("jar")) {
                return Path.of(url.toURI());
            }
            var address = url.toString();
            var bang = address.indexOf("!/");
            return mount(URI.create(address.substring(0, bang))).resolve("/sites");
        } catch (URISyntaxException malformed) {
            throw new IllegalStateException("Cannot open " + url, malformed);
        }
    }

    /** Opens the jar as a file system that stays open as long as the portal: its sites are read on demand. */
    private static Path mount(URI jar) {
        try {
            return FileSystems.newFileSystem(jar, Map.of()).getPath("/");
        } catch (FileSystemAlreadyExistsException mounted) {
            return FileSystems.getFileSystem(jar).getPath("/");
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot open " + jar, unreadable);
        }
    }
}
