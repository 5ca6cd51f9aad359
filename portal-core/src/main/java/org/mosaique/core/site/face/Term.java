package org.mosaique.core.site.face;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.Slug;
import org.mosaique.core.site.setting.Entry;

/**
 * A word of the trade and what it means.
 *
 * @param term the word, as the glossary lists it
 * @param variants other forms that mean the same: an acronym, an irregular plural; plurals in s and x are found without
 * @param definition one or two sentences that anybody understands
 */
public record Term(String term, List<String> variants, String definition) {

    /** The longest definition: it has to be read beside the text. */
    public static final int DEFINITION = 400;

    /** A site's own terms; those of its ancestors are added to them, see {@link Glossary}. */
    public static final Entry<List<Term>> ENTRY =
            Entry.list("glossary", Term.class, true, Term::objections, Term::twice);

    private static final int NAME = 120;

    public Term {
        variants = variants == null ? List.of() : List.copyOf(variants);
    }

    /** The readable part of its address. */
    public String slug() {
        return Slug.of(term).value();
    }

    /** Of two alike only one would be read, and nobody knew which. */
    private static List<Objection> twice(List<Term> terms) {
        var known = new HashSet<String>();
        return IntStream.range(0, terms.size())
                .filter(at -> !Checks.isBlank(terms.get(at).term()))
                .filter(at -> !known.add(terms.get(at).slug()))
                .mapToObj(at -> Objection.at(
                        at + ".term", "site.term.twice", terms.get(at).term()))
                .toList();
    }

    private List<Objection> objections() {
        var checks = new Checks()
                .text("term", term, NAME, "site.term.term-missing")
                .text("definition", definition, DEFINITION, "site.term.definition-missing");
        variants.forEach(variant -> checks.text("variants", variant, NAME, "site.term.variant-blank"));
        return checks.found();
    }
}
