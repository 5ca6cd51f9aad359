package org.mosaique.web.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Every Facelets view in the built portal that the server could serve: of the WAR itself and of the modules in it. */
final class DeployedViews {

    private static final String IN_JAR = "META-INF/resources/";

    private DeployedViews() {}

    /** Paths from the root of the application, beginning with a slash, ending in {@code .xhtml}. */
    static List<String> all() {
        try (var war = new ZipFile(Path.of(System.getProperty("portal.war")).toFile())) {
            var views = new ArrayList<String>();
            for (var entry : war.stream().toList()) {
                if (isServed(entry.getName())) {
                    views.add("/" + entry.getName());
                } else if (entry.getName().matches("WEB-INF/lib/[^/]+\\.jar")) {
                    addFromJar(war, entry, views);
                }
            }
            return views.stream().sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void addFromJar(ZipFile war, ZipEntry jar, List<String> views) throws IOException {
        try (var content = new ZipInputStream(war.getInputStream(jar))) {
            for (var entry = content.getNextEntry(); entry != null; entry = content.getNextEntry()) {
                var name = entry.getName();
                if (name.startsWith(IN_JAR) && isServed(name.substring(IN_JAR.length()))) {
                    views.add("/" + name.substring(IN_JAR.length()));
                }
            }
        }
    }

    private static boolean isServed(String name) {
        return name.endsWith(".xhtml") && !name.startsWith("WEB-INF/") && !name.startsWith("META-INF/");
    }
}
