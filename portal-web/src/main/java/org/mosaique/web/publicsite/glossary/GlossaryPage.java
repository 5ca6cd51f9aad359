package org.mosaique.web.publicsite.glossary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.site.CurrentSite;
import org.mosaique.core.site.face.Term;

/** The glossary of a site, letter by letter. */
@Named("glossaryPage")
@RequestScoped
public class GlossaryPage {

    private CurrentSite here;
    private Glossaries glossaries;
    private List<Letter> letters = List.of();

    /** For the container's proxy. */
    protected GlossaryPage() {}

    @Inject
    public GlossaryPage(CurrentSite here, Glossaries glossaries) {
        this.here = here;
        this.glossaries = glossaries;
    }

    /**
     * The terms that begin with a letter.
     *
     * @param name the letter
     * @param id where it stands on the page
     * @param terms by alphabet
     */
    public record Letter(String name, String id, List<Term> terms) {}

    /**
     * Reads the glossary.
     *
     * @throws NotFoundException when the site has none
     */
    public void open() {
        var site = here.site().orElseThrow(() -> new NotFoundException("a glossary of the network"));
        var groups = new LinkedHashMap<String, List<Term>>();
        for (var term : glossaries.terms(site)) {
            var letter = term.slug().substring(0, 1);
            groups.computeIfAbsent(letter, each -> new ArrayList<>()).add(term);
        }
        if (groups.isEmpty()) {
            throw new NotFoundException("the glossary of " + site.key());
        }
        letters = groups.entrySet().stream()
                .map(group -> new Letter(
                        group.getKey().toUpperCase(Locale.ROOT), "lettre-" + group.getKey(), group.getValue()))
                .toList();
    }

    /** The letters with which terms begin. */
    public List<Letter> getLetters() {
        return letters;
    }

    /** Other forms of a term, in one line. */
    public String variants(Term term) {
        return String.join(", ", term.variants());
    }
}
