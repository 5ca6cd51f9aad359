package org.mosaique.core.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The files of one territory, wherever they lie: a folder outside, or a folder within the shipped jar.
 *
 * @param key the folder's name
 * @param root the folder
 */
public record SiteFolder(String key, Path root) {

    /** The file that makes a folder a site's. */
    public static final String DESCRIPTOR = "site.yaml";

    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    /** A file, by the names of the folders and the file; empty when there is none or a name is not a plain one. */
    public Optional<byte[]> read(String... names) {
        var path = root;
        for (var name : names) {
            if (!FILE_NAME.matcher(name).matches()) {
                return Optional.empty();
            }
            path = path.resolve(name);
        }
        try {
            return Files.isRegularFile(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + path, unreadable);
        }
    }

    /** A text file in UTF-8. */
    public Optional<String> readText(String... names) {
        return read(names).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** The names of the files of one of its folders that end so, sorted; empty when there is no such folder. */
    public List<String> list(String folder, String ending) {
        var directory = root.resolve(folder);
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (var files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot list " + directory, unreadable);
        }
    }
}
