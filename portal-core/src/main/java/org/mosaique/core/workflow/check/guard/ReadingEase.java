package org.mosaique.core.workflow.check.guard;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * How easily a French text is read: Flesch's measure as Kandel and Moles adapted it to French,
 * {@code 207 − 1.015 × words per sentence − 73.6 × syllables per word}.
 *
 * <p>L. Kandel and A. Moles, « Application de l’indice de Flesch à la langue française », <cite>Cahiers d’études de
 * radio-télévision</cite>, 19, 1958, p. 253–274. About 100 is very easy, 60 to 70 plain language, below 50 hard, below 30
 * very hard. Syllables are counted as they are written, without a silent {@code e} at the end; a count by rule is off by
 * one here and there, which evens out over a hundred words. Headings and tables are no sentences and are left out.
 *
 * @param words how many words
 * @param sentences how many sentences
 * @param syllables how many syllables
 */
record ReadingEase(int words, int sentences, int syllables) {

    private static final double BASE = 207;
    private static final double SENTENCE = 1.015;
    private static final double WORD = 73.6;

    private static final Pattern WORDS = Pattern.compile("\\p{L}+");
    /** A sentence ends before a blank that a capital, a number, a dash or a quotation mark follows; « M. » ends none. */
    private static final Pattern END = Pattern.compile(
            "(?<!\\b(?:M|MM|Mme|Dr|St|art|etc|p|\\p{Lu}))[.!?…]+[»\")\\s\\u00a0\\u202f]*\\s+(?=[\\p{Lu}\\d«\"“–-])");

    private static final Pattern SILENT = Pattern.compile("(?<=.)(?:e|es)$");
    private static final Pattern SYLLABLE = Pattern.compile(
            // after two consonants an i is spoken by itself: pri-er, bi-bli-o-thèque
            "(?<=[bcdfgptv][lr])[iy](?=[aeouéèêâôû])"
                    // co-opérer, co-ordonner
                    + "|o(?=o[pr])"
                    // an accent parts it from what stands before: thé-âtre, na-ïf
                    + "|[éèêëïü]|[aeiouyàâîôùûœæ]+");

    /** The measure of clean HTML. */
    static ReadingEase of(String html) {
        int words = 0;
        int sentences = 0;
        int syllables = 0;
        for (var block : blocks(html)) {
            var found = WORDS.matcher(block).results().toList();
            if (found.isEmpty()) {
                continue;
            }
            words += found.size();
            sentences += END.split(block.strip()).length;
            syllables +=
                    found.stream().mapToInt(word -> syllables(word.group())).sum();
        }
        return new ReadingEase(words, sentences, syllables);
    }

    private static List<String> blocks(String html) {
        return Jsoup.parseBodyFragment(html).select("p, li").stream()
                .filter(block -> block.select("p, li").size() == 1)
                .map(Element::text)
                .toList();
    }

    /** The syllables of a word; at least one. */
    static int syllables(String word) {
        var plain = Normalizer.normalize(word.toLowerCase(Locale.FRENCH), Normalizer.Form.NFC)
                .replace("qu", "q")
                .replaceAll("gu(?=[eiéèêy])", "g");
        var spoken = SILENT.matcher(plain).replaceFirst("");
        var count = (int) SYLLABLE.matcher(spoken).results().count();
        return Math.max(1, count);
    }

    /** From about 0, very hard, to about 100, very easy; 100 for no words at all. */
    int score() {
        return words == 0 ? 100 : (int) Math.round(BASE - SENTENCE * words / sentences - WORD * syllables / words);
    }

    /** How many words a sentence has on average. */
    int wordsPerSentence() {
        return sentences == 0 ? 0 : Math.round((float) words / sentences);
    }
}
