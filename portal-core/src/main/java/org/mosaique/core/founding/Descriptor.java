package org.mosaique.core.founding;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.mosaique.core.site.Entries;
import org.mosaique.core.site.setting.Setting;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes the {@code site.yaml} of a new territory, as somebody would by hand. */
final class Descriptor {

    private static final DumpSettings BLOCKS = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setUseUnicodeEncoding(true)
            .setIndicatorIndent(2)
            .setIndent(4)
            .setWidth(120)
            .build();

    private Descriptor() {}

    /**
     * The descriptor's text.
     *
     * @param like the entries of the site it is made after
     */
    static String write(Charter charter, Map<String, Setting> like) {
        var entries = new LinkedHashMap<String, Object>();
        put(entries, "key", charter.key());
        put(entries, "name", charter.name());
        put(entries, "territory", charter.territory());
        put(entries, "slogan", charter.slogan());
        entries.put("kind", charter.kind().name().toLowerCase(Locale.ROOT));
        put(entries, "parent", charter.parent());
        if (!charter.hosts().isEmpty()) {
            entries.put("hosts", charter.hosts());
        }
        entries.put("perimeter", Places.perimeter(charter.places()));
        copied(charter).forEach(name -> copy(entries, name, like.get(name)));
        entries.put("theme", section("accent", charter.accent(), "accentDark", charter.accentDark()));
        entries.put(
                "contact",
                section(
                        "email", charter.email(),
                        "organisation", charter.organisation(),
                        "address", charter.address()));
        return new Dump(BLOCKS).dumpToString(entries);
    }

    /** Nobody gives a site without parent what it must have. */
    private static Stream<String> copied(Charter charter) {
        var chosen = charter.copied().stream().filter(Copies::isOffered).sorted();
        return charter.parent().isEmpty()
                ? Stream.concat(Stream.of("locale", "timeZone", "modules"), chosen)
                        .distinct()
                : chosen;
    }

    private static void copy(Map<String, Object> entries, String name, Setting setting) {
        if (setting != null && setting.value() != null && Entries.names().contains(name)) {
            entries.put(name, setting.value());
        }
    }

    private static Map<String, Object> section(String... pairs) {
        var section = new LinkedHashMap<String, Object>();
        for (int index = 0; index < pairs.length; index += 2) {
            put(section, pairs[index], pairs[index + 1]);
        }
        return section;
    }

    private static void put(Map<String, Object> entries, String name, String value) {
        if (!value.isBlank()) {
            entries.put(name, value.strip());
        }
    }
}
