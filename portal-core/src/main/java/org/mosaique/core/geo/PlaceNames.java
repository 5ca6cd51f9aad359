package org.mosaique.core.geo;

import java.text.Normalizer;

/** Brings names of places to one form, so that they are found however they are typed. */
public final class PlaceNames {

    private static final String ACCENTED = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿ";
    private static final String BARE = "aaaaaaceeeeiiiinooooouuuuyy";

    private PlaceNames() {}

    /**
     * Lower case without accents, ligatures, hyphens and apostrophes, « St » and « Ste » written out: {@code st-étienne}
     * and {@code SAINT ETIENNE} both give {@code saint etienne}. One pass: all of France is folded at each start.
     */
    public static String fold(String name) {
        var words = new Words(name.length());
        name.codePoints().map(Character::toLowerCase).forEach(words::take);
        return words.end();
    }

    /** The words of a name, letter by letter. */
    private static final class Words {

        private final StringBuilder folded;
        private int beginning;

        Words(int length) {
            folded = new StringBuilder(length + 8);
        }

        void take(int letter) {
            if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') {
                folded.append((char) letter);
            } else if (letter < 128) {
                separate();
            } else {
                takeForeign(letter);
            }
        }

        private void takeForeign(int letter) {
            var known = ACCENTED.indexOf(letter);
            if (known >= 0) {
                folded.append(BARE.charAt(known));
            } else if (letter == 'œ' || letter == 'æ') {
                folded.append(letter == 'œ' ? 'o' : 'a').append('e');
            } else if (!isMark(letter)) {
                takeApart(Character.toString(letter));
            }
        }

        /** A letter that few names have: its parts, when it has some. */
        private void takeApart(String letter) {
            var parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
            if (parts.equals(letter)) {
                separate();
            } else {
                parts.codePoints().forEach(this::take);
            }
        }

        private static boolean isMark(int letter) {
            var type = Character.getType(letter);
            return type == Character.NON_SPACING_MARK
                    || type == Character.ENCLOSING_MARK
                    || type == Character.COMBINING_SPACING_MARK;
        }

        /** Ends a word, and begins another unless none has begun. */
        private void separate() {
            if (folded.length() > beginning) {
                writeOut();
                folded.append(' ');
                beginning = folded.length();
            }
        }

        private void writeOut() {
            var length = folded.length() - beginning;
            if (isWord("st", length) || isWord("ste", length)) {
                folded.insert(beginning + 1, "ain");
            }
        }

        private boolean isWord(String word, int length) {
            return word.length() == length && folded.indexOf(word, beginning) == beginning;
        }

        String end() {
            separate();
            return folded.substring(0, Math.max(0, folded.length() - 1));
        }
    }
}
