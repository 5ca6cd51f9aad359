package org.mosaique.core.site.face;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteRegistry;

/** The words that a site explains: its own and, where it says nothing itself, those of the sites above it. */
public final class Glossary {

    private Glossary() {}

    /** The terms of a site with those of its ancestors, by alphabet; of two alike, the nearer one holds. */
    public static List<Term> of(Site site, SiteRegistry sites) {
        var terms = new HashMap<String, Term>();
        for (var each = site; each != null; each = parent(each, sites)) {
            each.get(Term.ENTRY).forEach(term -> terms.putIfAbsent(term.slug(), term));
        }
        var sorted = new ArrayList<>(terms.values());
        sorted.sort(Comparator.comparing(Term::term, Collator.getInstance(Locale.FRENCH)));
        return List.copyOf(sorted);
    }

    private static Site parent(Site site, SiteRegistry sites) {
        return site.parentKey().flatMap(sites::find).orElse(null);
    }
}
