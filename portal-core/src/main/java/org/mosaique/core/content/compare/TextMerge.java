package org.mosaique.core.content.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mosaique.core.content.RichText;
import org.mosaique.core.shared.Alignment;

/** Joins what two people made of the same text, word by word, as long as they did not touch the same place. */
public final class TextMerge {

    private static final Pattern PIECES = Pattern.compile("<[^>]*>|\\s+|[^\\s<]+");

    private TextMerge() {}

    /** The text with both changes, or nothing when both changed the same place differently. */
    public static Optional<String> words(String base, String mine, String theirs) {
        if (mine.equals(theirs) || base.equals(theirs)) {
            return Optional.of(mine);
        }
        return base.equals(mine) ? Optional.of(theirs) : joined(pieces(base), pieces(mine), pieces(theirs));
    }

    /** The same for clean HTML; a result that would be no clean HTML any more is none. */
    public static Optional<String> html(String base, String mine, String theirs) {
        return words(base, mine, theirs).filter(joined -> RichText.clean(joined).equals(joined));
    }

    private static List<String> pieces(String text) {
        return PIECES.matcher(text).results().map(match -> match.group()).toList();
    }

    /** Walks from one place that all three have to the next; what lies between was changed by one of them at most. */
    private static Optional<String> joined(List<String> base, List<String> mine, List<String> theirs) {
        var my = Alignment.of(base, mine);
        var their = Alignment.of(base, theirs);
        var result = new ArrayList<String>();
        int from = 0;
        int mineFrom = 0;
        int theirsFrom = 0;
        for (int place = 0; place <= base.size(); place++) {
            var isEnd = place == base.size();
            int mineTo = isEnd ? mine.size() : my.partner(place);
            int theirsTo = isEnd ? theirs.size() : their.partner(place);
            if (mineTo < 0 || theirsTo < 0) {
                continue;
            }
            var chosen = chosen(
                    base.subList(from, place), mine.subList(mineFrom, mineTo), theirs.subList(theirsFrom, theirsTo));
            if (chosen == null) {
                return Optional.empty();
            }
            result.addAll(chosen);
            if (!isEnd) {
                result.add(base.get(place));
            }
            from = place + 1;
            mineFrom = mineTo + 1;
            theirsFrom = theirsTo + 1;
        }
        return Optional.of(String.join("", result));
    }

    private static List<String> chosen(List<String> base, List<String> mine, List<String> theirs) {
        if (mine.equals(theirs) || base.equals(theirs)) {
            return mine;
        }
        return base.equals(mine) ? theirs : null;
    }
}
