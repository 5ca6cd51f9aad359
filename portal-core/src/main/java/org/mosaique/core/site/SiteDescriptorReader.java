package org.mosaique.core.site;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mosaique.core.geo.Perimeter;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.site.setting.Entry;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one {@code site.yaml}. Whatever is wrong becomes a {@link Finding}; all of them are told at once, and entries it
 * does not know are refused by name, so that a typo cannot go unnoticed.
 */
public final class SiteDescriptorReader {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{1,30}");
    private static final Pattern HOST =
            Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*");
    private static final Pattern REGION = Pattern.compile("[0-9]{2}|9[78][0-9]");
    private static final Pattern DEPARTMENT = Pattern.compile("[0-9]{2}|2[AB]|9[78][0-9]");
    private static final Pattern EPCI = Pattern.compile("[0-9]{9}");
    private static final Pattern COMMUNE = Pattern.compile("[0-9][0-9AB][0-9]{3}");
    private static final Pattern FOREIGN = Pattern.compile("[a-z]{2,12}(-[a-z0-9]{1,20})?");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+");
    private static final ZoneId DEFAULT_ZONE = ZoneId.of("Europe/Paris");

    private final String where;
    private final List<Finding> findings = new ArrayList<>();

    private SiteDescriptorReader(String where) {
        this.where = where;
    }

    /**
     * The entries at the top of a folder's descriptor, unread; none, with a finding added, when it is no YAML.
     *
     * @return the entries in their order; maps, lists, texts and numbers
     */
    static Map<String, Object> parse(SiteFolder folder, List<Finding> findings) {
        var reader = new SiteDescriptorReader(where(folder.key()));
        var tree = reader.parse(folder.readText(SiteFolder.DESCRIPTOR).orElse(""));
        findings.addAll(reader.findings);
        return tree;
    }

    /**
     * The site that entries describe; empty, with at least one finding added, when they are wrong.
     *
     * @param key the folder's name
     * @param entries the descriptor as it holds
     */
    static Optional<Site> read(String key, Map<String, Object> entries, List<Finding> findings) {
        var reader = new SiteDescriptorReader(where(key));
        var site = reader.site(key, new YamlSection("", entries, reader.where, reader.findings));
        findings.addAll(reader.findings);
        return reader.findings.isEmpty() ? Optional.of(site) : Optional.empty();
    }

    private static String where(String key) {
        return "sites/" + key + "/" + SiteFolder.DESCRIPTOR;
    }

    private Site site(String folderName, YamlSection root) {
        var site = new Site(
                root.text("key", KEY, "finding.meaning.key"),
                root.text("name"),
                root.text("territory"),
                root.text("slogan"),
                root.choice("kind", SiteKind.class),
                root.optionalText("parent"),
                root.list("hosts", HOST, "finding.meaning.hosts"),
                locale(root.text("locale")),
                zone(root.text("timeZone")),
                perimeter(root.section("perimeter")),
                Set.copyOf(root.list("modules", KEY, "finding.meaning.modules")),
                theme(root.section("theme")),
                contact(root.section("contact")),
                structured(root));
        root.refuseTheRest();
        if (!site.key().isEmpty() && !site.key().equals(folderName)) {
            add("site.key", Objection.at("key", "finding.key", site.key(), folderName), "finding.key.remedy");
        }
        return site;
    }

    private static Map<Entry<?>, Object> structured(YamlSection root) {
        var values = new HashMap<Entry<?>, Object>();
        Entries.STRUCTURED.forEach(entry -> root.structured(entry).ifPresent(value -> values.put(entry, value)));
        return values;
    }

    private Map<String, Object> parse(String yaml) {
        try {
            var loaded = new Load(LoadSettings.builder().setLabel(where).build()).loadFromString(yaml);
            if (loaded instanceof Map<?, ?> map) {
                var entries = new LinkedHashMap<String, Object>();
                map.forEach((name, value) -> entries.put(String.valueOf(name), value));
                return entries;
            }
            add("site.yaml", Objection.of("finding.yaml.empty"), "finding.yaml.empty.remedy");
        } catch (YamlEngineException malformed) {
            var message = String.valueOf(malformed.getMessage()).replaceAll("\\s+", " ");
            add("site.yaml", Objection.of("finding.yaml.malformed", message), "finding.yaml.malformed.remedy");
        }
        return Map.of();
    }

    private static Perimeter perimeter(YamlSection section) {
        var perimeter = new Perimeter(
                section.list("regions", REGION, "finding.meaning.regions"),
                section.list("departments", DEPARTMENT, "finding.meaning.departments"),
                section.list("epcis", EPCI, "finding.meaning.epcis"),
                section.list("communes", COMMUNE, "finding.meaning.communes"),
                section.list("foreign", FOREIGN, "finding.meaning.foreign"));
        section.refuseTheRest();
        return perimeter;
    }

    private SiteTheme theme(YamlSection section) {
        var theme = new SiteTheme(section.text("accent"), section.text("accentDark"));
        section.refuseTheRest();
        checkContrast("accent", theme.accent(), SiteTheme.LIGHT_GROUNDS);
        checkContrast("accentDark", theme.accentDark(), SiteTheme.DARK_GROUNDS);
        return theme;
    }

    private void checkContrast(String entry, String colour, List<String> grounds) {
        if (!Contrast.isColour(colour)) {
            add("site.colour", Objection.at("theme." + entry, "finding.colour", colour), "finding.colour.remedy");
            return;
        }
        for (var ground : grounds) {
            var ratio = Contrast.between(colour, ground);
            if (ratio < Contrast.AA) {
                var nearest = Contrast.nearest(colour, grounds);
                add(
                        "site.contrast",
                        Objection.at(
                                "theme." + entry, "finding.contrast", colour, Contrast.format(ratio), ground, nearest),
                        "finding.contrast.remedy");
            }
        }
    }

    private static Contact contact(YamlSection section) {
        var address = section.optionalText("address");
        var contact = new Contact(
                section.text("email", EMAIL, "finding.meaning.email"),
                section.text("organisation"),
                address == null ? "" : address);
        section.refuseTheRest();
        return contact;
    }

    private Locale locale(String tag) {
        var locale = Locale.forLanguageTag(tag);
        if (!tag.isEmpty() && locale.getLanguage().isEmpty()) {
            add("site.locale", Objection.at("locale", "finding.locale", tag), "finding.locale.remedy");
        }
        return locale;
    }

    private ZoneId zone(String name) {
        try {
            return name.isEmpty() ? DEFAULT_ZONE : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            add("site.time-zone", Objection.at("timeZone", "finding.time-zone", name), "finding.time-zone.remedy");
            return DEFAULT_ZONE;
        }
    }

    /** The remedy is told what the finding is told. */
    private void add(String id, Objection said, String remedy) {
        findings.add(Finding.of(
                id, where, said, Objection.of(remedy, said.arguments().toArray())));
    }
}
