package org.mosaique.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a class lives in the house below one root package: in the core, in the web, or in a module of its own name.
 *
 * <p>The rules are written against a root so that the same rules can be shown to fail on the fixtures.
 */
record House(String root) {

    private static final Set<String> NO_MODULE = Set.of("core", "web");

    /** The storeys of the core: a feature may use those below it, and its neighbours as long as nothing turns in a circle. */
    private static final List<Set<String>> STOREYS = List.of(
            Set.of("shared"),
            Set.of("geo"),
            Set.of("site"),
            Set.of("access"),
            Set.of("settings"),
            Set.of("content"),
            Set.of("spi"),
            Set.of("sharing"),
            Set.of("workflow"),
            Set.of("media", "search", "outbox", "audit", "notify", "dossier", "address", "page", "notes", "preview"),
            Set.of("people", "exchange", "places", "schedule", "calendar", "report", "trash"),
            Set.of("module", "demonstration", "founding"));

    String core() {
        return root + ".core..";
    }

    String web() {
        return root + ".web..";
    }

    boolean contains(JavaClass type) {
        return type.getPackageName().startsWith(root + ".");
    }

    boolean isCore(JavaClass type) {
        return wing(type).equals(Optional.of("core"));
    }

    /** The key of the module a class belongs to. */
    Optional<String> module(JavaClass type) {
        return wing(type).filter(name -> !NO_MODULE.contains(name));
    }

    boolean isModuleWeb(JavaClass type) {
        return module(type)
                .filter(module -> isIn(type, root + "." + module + ".web"))
                .isPresent();
    }

    /** Where Faces may be used: portal-web and the web package of each module. */
    boolean isWeb(JavaClass type) {
        return isIn(type, root + ".web") || isModuleWeb(type);
    }

    /** The feature of the core a class belongs to. */
    Optional<String> feature(JavaClass type) {
        return isCore(type) ? Optional.of(segment(type, root + ".core")) : Optional.empty();
    }

    /** How high a feature stands, from the ground up, or nothing when it has no place yet. */
    static Optional<Integer> storey(String feature) {
        return STOREYS.stream()
                .filter(storey -> storey.contains(feature))
                .map(STOREYS::indexOf)
                .findFirst();
    }

    /** The package that owns an internal class: the part of its name before {@code .internal}. */
    static Optional<String> ownerOfInternal(JavaClass type) {
        var name = type.getPackageName() + ".";
        var at = name.indexOf(".internal.");
        return at < 0 ? Optional.empty() : Optional.of(name.substring(0, at));
    }

    static boolean isIn(JavaClass type, String packageName) {
        return (type.getPackageName() + ".").startsWith(packageName + ".");
    }

    private Optional<String> wing(JavaClass type) {
        return contains(type) ? Optional.of(segment(type, root)) : Optional.empty();
    }

    private static String segment(JavaClass type, String above) {
        var rest = type.getPackageName()
                .substring(Math.min(above.length() + 1, type.getPackageName().length()));
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }
}
