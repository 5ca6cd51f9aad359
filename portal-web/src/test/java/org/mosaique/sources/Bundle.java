package org.mosaique.sources;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The same texts in each language of the interface.
 *
 * @param name path and base name, for messages
 * @param languages the texts of each language
 */
record Bundle(String name, Map<String, Properties> languages) {

    static final Set<String> LANGUAGES = Set.of("fr", "en");

    private static final Pattern FILE = Pattern.compile("(.+)_(\\p{Lower}{2})\\.properties");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+");

    static List<Bundle> all() {
        var bundles = new TreeMap<String, Bundle>();
        for (var file : SourceTree.mainFiles(".properties")) {
            var name = FILE.matcher(SourceTree.name(file));
            if (name.matches()) {
                bundles.computeIfAbsent(name.group(1), base -> new Bundle(base, new TreeMap<>()))
                        .languages
                        .put(name.group(2), read(file));
            }
        }
        return List.copyOf(bundles.values());
    }

    private static Properties read(Path file) {
        return parse(SourceTree.read(file));
    }

    static Properties parse(String text) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return properties;
    }

    Set<String> keys() {
        return languages.values().stream()
                .flatMap(texts -> texts.stringPropertyNames().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What one language lacks, leaves empty, or fills in differently. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        for (var key : keys()) {
            for (var language : LANGUAGES) {
                var text = text(language, key);
                if (text.isBlank()) {
                    faults.add(name + ": " + key + " has no text in " + language);
                }
            }
            if (LANGUAGES.stream()
                            .map(language -> placeholders(text(language, key)))
                            .distinct()
                            .count()
                    > 1) {
                faults.add(name + ": " + key + " is not filled in alike in every language");
            }
        }
        return faults;
    }

    private String text(String language, String key) {
        return languages.getOrDefault(language, new Properties()).getProperty(key, "");
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
