package org.mosaique.core.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.site.setting.Entry;
import org.mosaique.core.site.setting.EntryCodec;

/** One mapping of a descriptor, read entry by entry; remembers which entries were asked for. */
final class YamlSection {

    private static final Pattern ANY = Pattern.compile("(?s).+");

    private final String prefix;
    private final Map<?, ?> entries;
    private final String where;
    private final List<Finding> findings;
    private final TreeSet<String> known = new TreeSet<>();

    YamlSection(String prefix, Map<?, ?> entries, String where, List<Finding> findings) {
        this.prefix = prefix;
        this.entries = entries;
        this.where = where;
        this.findings = findings;
    }

    String text(String entry) {
        return text(entry, ANY, "finding.meaning.text");
    }

    /** A text that is owed; an empty string, with a finding, when it is missing or of another form. */
    String text(String entry, Pattern form, String meaning) {
        var value = optionalText(entry);
        if (value == null) {
            add("site.missing-entry", entry, "finding.missing", "finding.give", meaning);
            return "";
        }
        if (!form.matcher(value).matches()) {
            add("site.value", entry, "finding.value", "finding.give", meaning, value);
            return "";
        }
        return value;
    }

    String optionalText(String entry) {
        known.add(entry);
        var value = entries.get(entry);
        if (value == null) {
            return null;
        }
        if (!(value instanceof String || value instanceof Number)) {
            add("site.value", entry, "finding.no-text", "finding.no-text.remedy");
            return "";
        }
        return value.toString().strip();
    }

    int number(String entry, int otherwise, int least, int most) {
        known.add(entry);
        var value = entries.get(entry);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof Integer number && number >= least && number <= most) {
            return number;
        }
        add("site.value", entry, "finding.value", "finding.give.number", least + "–" + most, value);
        return otherwise;
    }

    <E extends Enum<E>> E choice(String entry, Class<E> choices) {
        var value = text(entry);
        var names = Arrays.stream(choices.getEnumConstants())
                .collect(Collectors.toMap(choice -> choice.name().toLowerCase(Locale.ROOT), choice -> choice));
        if (!value.isEmpty() && !names.containsKey(value)) {
            add("site.value", entry, "finding.value", "finding.give.one-of", new TreeSet<>(names.keySet()), value);
        }
        return names.get(value);
    }

    List<String> list(String entry, Pattern form, String meaning) {
        known.add(entry);
        var value = entries.get(entry);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            add("site.value", entry, "finding.no-list", "finding.no-list.remedy");
            return List.of();
        }
        var texts = list.stream().map(String::valueOf).toList();
        texts.stream()
                .filter(text -> !form.matcher(text).matches())
                .forEach(text -> add("site.value", entry, "finding.element", "finding.give", meaning, text));
        return texts;
    }

    YamlSection section(String entry) {
        return optionalSection(entry).orElseGet(() -> {
            add("site.missing-entry", entry, "finding.missing", "finding.missing.section");
            return new YamlSection(prefix + entry + ".", Map.of(), where, new ArrayList<>());
        });
    }

    Optional<YamlSection> optionalSection(String entry) {
        known.add(entry);
        return entries.get(entry) instanceof Map<?, ?> map
                ? Optional.of(new YamlSection(prefix + entry + ".", map, where, findings))
                : Optional.empty();
    }

    /** A structured entry; empty when it is missing, or wrong, which becomes a finding. */
    <T> Optional<T> structured(Entry<T> entry) {
        known.add(entry.name());
        var tree = entries.get(entry.name());
        if (tree == null) {
            return Optional.empty();
        }
        try {
            var value = EntryCodec.read(entry, tree);
            var objections = entry.objections(value);
            objections.forEach(objection -> findings.add(Finding.of(
                    "site.value",
                    where,
                    Objection.at(prefix + entry, "finding.part", prefix + entry + "." + objection.field()),
                    objection)));
            return objections.isEmpty() ? Optional.of(value) : Optional.empty();
        } catch (EntryCodec.UnreadableException wrong) {
            add("site.value", entry.name(), "finding.unreadable", "finding.unreadable.remedy", wrong.getMessage());
            return Optional.empty();
        }
    }

    void refuseTheRest() {
        entries.keySet().stream()
                .map(String::valueOf)
                .filter(entry -> !known.contains(entry))
                .sorted()
                .forEach(entry -> add("site.unknown-entry", entry, "finding.unknown", "finding.unknown.remedy", known));
    }

    /** The entry with its prefix stands before the arguments, for what is wrong and for the remedy alike. */
    private void add(String id, String entry, String what, String remedy, Object... arguments) {
        var all = Stream.concat(Stream.of(prefix + entry), Arrays.stream(arguments))
                .toArray();
        findings.add(Finding.of(id, where, Objection.at(prefix + entry, what, all), Objection.of(remedy, all)));
    }
}
