package org.mosaique.core.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mosaique.core.site.check.CheckSetting;
import org.mosaique.core.site.emblem.Logo;
import org.mosaique.core.site.face.Accessibility;
import org.mosaique.core.site.face.Bearer;
import org.mosaique.core.site.face.Figure;
import org.mosaique.core.site.face.Member;
import org.mosaique.core.site.face.MenuItem;
import org.mosaique.core.site.face.Milestone;
import org.mosaique.core.site.face.Partner;
import org.mosaique.core.site.face.PlacedBlock;
import org.mosaique.core.site.face.Term;
import org.mosaique.core.site.setting.Entry;

/** Every entry that a descriptor may have, and which of them a site takes from its parent when it says nothing. */
public final class Entries {

    /** The structured ones; a new one is added here and nowhere else. */
    public static final List<Entry<?>> STRUCTURED = List.of(
            Figure.ENTRY,
            Reception.ENTRY,
            DecisionRule.ENTRY,
            MenuItem.MENU,
            MenuItem.FOOTER,
            PlacedBlock.ENTRY,
            Accessibility.ENTRY,
            Bearer.ENTRY,
            Partner.ENTRY,
            Member.ENTRY,
            Milestone.ENTRY,
            Term.ENTRY,
            Logo.ENTRY,
            CheckSetting.ENTRY);

    /** The plain ones that say who the site is: its own, always. */
    private static final Set<String> OWN =
            Set.of("key", "name", "territory", "slogan", "kind", "parent", "hosts", "perimeter");

    /** The plain ones that a site may take from its parent. */
    private static final Set<String> SHARED = Set.of("locale", "timeZone", "modules", "theme", "contact");

    /** The ones that the back office never changes: addresses and folders hang on them. */
    private static final Set<String> FIXED = Set.of("key", "kind", "parent");

    /** The structured ones that administrators decide on, although a site may take them from its parent. */
    private static final Set<String> GUARDED = Set.of("decision");

    /** The structured ones that belong to who the site is, not to what it shows. */
    private static final Set<String> IDENTITY = Set.of("logo");

    private Entries() {}

    /** Whether it says who the site is: such an entry is never copied, and is changed with the site's settings. */
    public static boolean isIdentity(String name) {
        return OWN.contains(name) || IDENTITY.contains(name);
    }

    /** Whether composing the site is enough to change it; the rest is for administrators. */
    public static boolean isComposed(String name) {
        return find(name).isPresent() && !isIdentity(name) && !GUARDED.contains(name);
    }

    /** Whether a site that says nothing takes its parent's. */
    public static boolean isInherited(String name) {
        return SHARED.contains(name) || find(name).filter(Entry::isInherited).isPresent();
    }

    /** Whether the back office may change it. */
    public static boolean isChangeable(String name) {
        return !FIXED.contains(name) && names().contains(name);
    }

    /** The structured entry of that name. */
    public static Optional<Entry<?>> find(String name) {
        return STRUCTURED.stream().filter(entry -> entry.name().equals(name)).findFirst();
    }

    /** The names of all of them. */
    public static Set<String> names() {
        return Stream.of(OWN.stream(), SHARED.stream(), STRUCTURED.stream().map(Entry::name))
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }
}
