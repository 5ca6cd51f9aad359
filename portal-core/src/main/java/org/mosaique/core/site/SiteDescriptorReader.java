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
    private static final List<String> LIGHT_GROUNDS = List.of("#FBF8F3", "#FFFFFF");
    private static final List<String> DARK_GROUNDS = List.of("#16191C", "#1F2429");
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
                root.text("key", KEY, "lower-case letters, digits and hyphens, as the folder's name"),
                root.text("name"),
                root.text("territory"),
                root.text("slogan"),
                root.choice("kind", SiteKind.class),
                root.optionalText("parent"),
                root.list("hosts", HOST, "lower-case host names"),
                locale(root.text("locale")),
                zone(root.text("timeZone")),
                perimeter(root.section("perimeter")),
                Set.copyOf(root.list("modules", KEY, "keys of modules")),
                decision(root.optionalSection("decision")),
                theme(root.section("theme")),
                contact(root.section("contact")),
                structured(root));
        root.refuseTheRest();
        if (!site.key().isEmpty() && !site.key().equals(folderName)) {
            add("site.key", "key '" + site.key() + "' stands in folder '" + folderName + "'.", "Give both one name.");
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
            add("site.yaml", "the file is empty or holds no entries.", "Copy one from another territory.");
        } catch (YamlEngineException malformed) {
            var message = String.valueOf(malformed.getMessage()).replaceAll("\\s+", " ");
            add("site.yaml", "is no YAML: " + message, "Mend the line it names.");
        }
        return Map.of();
    }

    private static Perimeter perimeter(YamlSection section) {
        var perimeter = new Perimeter(
                section.list("regions", REGION, "codes of regions such as \"84\""),
                section.list("departments", DEPARTMENT, "codes of départements such as \"38\""),
                section.list("epcis", EPCI, "SIREN numbers of unions of communes such as \"200040715\""),
                section.list("communes", COMMUNE, "INSEE codes of communes such as \"38185\""),
                section.list("foreign", FOREIGN, "codes of places abroad such as ge-6621, or of their area: ge"));
        section.refuseTheRest();
        return perimeter;
    }

    private static DecisionRule decision(Optional<YamlSection> given) {
        if (given.isEmpty()) {
            return DecisionRule.DEFAULT;
        }
        var section = given.get();
        var kind = section.choice("rule", DecisionRule.Kind.class);
        var approvals = section.number("approvals", DecisionRule.DEFAULT.approvals(), 1, 9);
        section.refuseTheRest();
        return kind == null ? DecisionRule.DEFAULT : new DecisionRule(kind, approvals);
    }

    private SiteTheme theme(YamlSection section) {
        var theme = new SiteTheme(section.text("accent"), section.text("accentDark"));
        section.refuseTheRest();
        checkContrast("accent", theme.accent(), LIGHT_GROUNDS);
        checkContrast("accentDark", theme.accentDark(), DARK_GROUNDS);
        return theme;
    }

    private void checkContrast(String entry, String colour, List<String> grounds) {
        if (!Contrast.isColour(colour)) {
            add("site.colour", "theme." + entry + " '" + colour + "' is no colour.", "Write it as \"#1D4F91\".");
            return;
        }
        for (var ground : grounds) {
            var ratio = Contrast.between(colour, ground);
            if (ratio < Contrast.AA) {
                var what = "theme." + entry + " " + colour + " has a contrast of only " + Contrast.format(ratio)
                        + " on " + ground + ".";
                add("site.contrast", what, "Choose a colour with at least 4.5.");
            }
        }
    }

    private static Contact contact(YamlSection section) {
        var address = section.optionalText("address");
        var contact = new Contact(
                section.text("email", EMAIL, "a mail address"),
                section.text("organisation"),
                address == null ? "" : address);
        section.refuseTheRest();
        return contact;
    }

    private Locale locale(String tag) {
        var locale = Locale.forLanguageTag(tag);
        if (!tag.isEmpty() && locale.getLanguage().isEmpty()) {
            add("site.locale", "locale '" + tag + "' is no language tag.", "Write it as fr-FR.");
        }
        return locale;
    }

    private ZoneId zone(String name) {
        try {
            return name.isEmpty() ? DEFAULT_ZONE : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            add("site.time-zone", "timeZone '" + name + "' is unknown.", "Write it as Europe/Paris.");
            return DEFAULT_ZONE;
        }
    }

    private void add(String id, String what, String remedy) {
        findings.add(new Finding(id, where, what, remedy));
    }
}
