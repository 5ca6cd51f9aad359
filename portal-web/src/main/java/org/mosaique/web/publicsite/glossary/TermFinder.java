package org.mosaique.web.publicsite.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mosaique.core.site.face.Term;

/**
 * Finds the terms of a glossary in texts: whatever their accents, capitals and plurals, the longest first. Acronyms are
 * found in capitals, the longer ones with one capital too, so that a SEL is no salt and a Scop is one. Made once for a glossary, then used by many at a time.
 */
final class TermFinder {

    private static final String WITHIN = " \u00a0\u202f\n\r\t-\u2010\u2011'\u2019";

    private final Map<String, List<Form>> forms = new HashMap<>();

    TermFinder(List<Term> terms) {
        for (var term : terms) {
            Stream.concat(Stream.of(term.term()), term.variants().stream()).forEach(form -> add(form, term));
        }
        forms.values().forEach(list -> list.sort(Comparator.comparingInt((Form form) -> -form.words.size())));
    }

    /**
     * A term in a text.
     *
     * @param start where it begins
     * @param end where it is over
     */
    record Hit(int start, int end, Term term) {}

    private record Form(List<String> words, boolean acronym, Term term) {}

    private record Word(int start, int end, String raw, String folded) {}

    private void add(String form, Term term) {
        var words = words(form);
        if (!words.isEmpty()) {
            var acronym = words.size() == 1 && Fold.isAcronym(words.get(0).raw);
            var folded = words.stream().map(Word::folded).toList();
            forms.computeIfAbsent(folded.get(0), first -> new ArrayList<>()).add(new Form(folded, acronym, term));
        }
    }

    /** The terms in a text, each once, in order; those found already are left out, and the new ones added to them. */
    List<Hit> find(String text, Set<Term> already) {
        if (forms.isEmpty()) {
            return List.of();
        }
        var words = words(text);
        var hits = new ArrayList<Hit>();
        for (int at = 0; at < words.size(); at++) {
            var form = formAt(words, at, text);
            if (form != null) {
                var last = at + form.words.size() - 1;
                if (already.add(form.term)) {
                    hits.add(new Hit(words.get(at).start, words.get(last).end, form.term));
                }
                at = last;
            }
        }
        return hits;
    }

    private Form formAt(List<Word> words, int at, String text) {
        for (var form : forms.getOrDefault(words.get(at).folded, List.of())) {
            if (matches(form, words, at, text)) {
                return form;
            }
        }
        return null;
    }

    private static boolean matches(Form form, List<Word> words, int at, String text) {
        if (at + form.words.size() > words.size() || (form.acronym && !Fold.mayBeAcronym(words.get(at).raw))) {
            return false;
        }
        for (int next = 1; next < form.words.size(); next++) {
            var word = words.get(at + next);
            if (!word.folded.equals(form.words.get(next))
                    || !isJoined(text, words.get(at + next - 1).end, word.start)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isJoined(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (WITHIN.indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        for (int at = 0; at < text.length(); at++) {
            var start = at;
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            if (at > start) {
                var raw = text.substring(start, at);
                words.add(new Word(start, at, raw, Fold.word(raw)));
            }
        }
        return words;
    }
}
