package org.mosaique.core.founding;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mosaique.core.site.Entries;
import org.mosaique.core.site.setting.Entry;

/** What a new site may take a copy of from the site it is made after, instead of inheriting it from its parent. */
public final class Copies {

    private static final Set<String> PLAIN = Set.of("modules", "locale", "timeZone");

    private Copies() {}

    static boolean isOffered(String entry) {
        return PLAIN.contains(entry) || Entries.find(entry).isPresent() && !Entries.isIdentity(entry);
    }

    /** All of them, the plain ones first. */
    public static List<String> offered() {
        var structured = Entries.STRUCTURED.stream().map(Entry::name).filter(Copies::isOffered);
        return Stream.concat(Stream.of("modules"), structured).toList();
    }
}
