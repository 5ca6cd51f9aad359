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
import org.mosaique.core.shared.CoreTexts;
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
        return text(entry, ANY, "a text");
    }

    /** A text that is owed; an empty string, with a finding, when it is missing or of another form. */
    String text(String entry, Pattern form, String meaning) {
        var value = optionalText(entry);
        if (value == null) {
            add("site.missing-entry", "'" + prefix + entry + "' is missing.", "Give " + meaning + ".");
            return "";
        }
        if (!form.matcher(value).matches()) {
            add("site.value", "'" + prefix + entry + ": " + value + "' is not right.", "Give " + meaning + ".");
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
            add("site.value", "'" + prefix + entry + "' is no text.", "Put it between quotes.");
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
        var remedy = "Give a number from " + least + " to " + most + ".";
        add("site.value", "'" + prefix + entry + ": " + value + "' is not right.", remedy);
        return otherwise;
    }

    <E extends Enum<E>> E choice(String entry, Class<E> choices) {
        var value = text(entry);
        var names = Arrays.stream(choices.getEnumConstants())
                .collect(Collectors.toMap(choice -> choice.name().toLowerCase(Locale.ROOT), choice -> choice));
        if (!value.isEmpty() && !names.containsKey(value)) {
            var remedy = "One of " + new TreeSet<>(names.keySet()) + ".";
            add("site.value", "'" + prefix + entry + ": " + value + "' is unknown.", remedy);
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
            add("site.value", "'" + prefix + entry + "' is no list.", "Write it as [one, two].");
            return List.of();
        }
        var texts = list.stream().map(String::valueOf).toList();
        texts.stream()
                .filter(text -> !form.matcher(text).matches())
                .forEach(text ->
                        add("site.value", "'" + prefix + entry + "' has '" + text + "'.", "Give " + meaning + "."));
        return texts;
    }

    YamlSection section(String entry) {
        return optionalSection(entry).orElseGet(() -> {
            add("site.missing-entry", "'" + prefix + entry + "' is missing.", "Copy it from another territory.");
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
            objections.forEach(objection -> add(
                    "site.value",
                    "'" + prefix + entry + "." + objection.field() + "' is not right.",
                    CoreTexts.console(
                            objection.messageKey(), objection.arguments().toArray())));
            return objections.isEmpty() ? Optional.of(value) : Optional.empty();
        } catch (EntryCodec.UnreadableException wrong) {
            add("site.value", wrong.getMessage(), "Write it as in another territory.");
            return Optional.empty();
        }
    }

    void refuseTheRest() {
        entries.keySet().stream()
                .map(String::valueOf)
                .filter(entry -> !known.contains(entry))
                .sorted()
                .forEach(entry -> add(
                        "site.unknown-entry", "'" + prefix + entry + "' is unknown.", "Known here: " + known + "."));
    }

    private void add(String id, String what, String remedy) {
        findings.add(new Finding(id, where, what, remedy));
    }
}
