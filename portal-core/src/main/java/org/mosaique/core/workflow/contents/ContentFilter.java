package org.mosaique.core.workflow.contents;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.mosaique.core.content.ReviewState;

/**
 * What a list of contents is asked for.
 *
 * @param scope where they come from
 * @param siteKey the site one is on
 * @param state a state, or null for whatever is live or in work
 * @param typeKey a content type; empty for all
 * @param author who wrote it, or null for all
 * @param theme a theme; empty for all
 * @param since moved at that moment or later; null for whenever
 * @param until moved before that moment; null for whenever
 * @param narrowing the key of a {@link Narrowing}; empty for none
 * @param text found in title or author's name; may be empty
 */
public record ContentFilter(
        ContentScope scope,
        String siteKey,
        ReviewState state,
        String typeKey,
        UUID author,
        String theme,
        Instant since,
        Instant until,
        String narrowing,
        String text)
        implements Serializable {

    /** Everything that was written on a site. */
    public static ContentFilter of(String siteKey) {
        return new ContentFilter(ContentScope.HERE, siteKey, null, "", null, "", null, null, "", "");
    }

    /** The same from elsewhere. */
    public ContentFilter from(ContentScope wanted) {
        return new ContentFilter(wanted, siteKey, state, typeKey, author, theme, since, until, narrowing, text);
    }

    /** The same in one state alone. */
    public ContentFilter in(ReviewState wanted) {
        return new ContentFilter(scope, siteKey, wanted, typeKey, author, theme, since, until, narrowing, text);
    }

    /** The same of one author alone. */
    public ContentFilter by(UUID wanted) {
        return new ContentFilter(scope, siteKey, state, typeKey, wanted, theme, since, until, narrowing, text);
    }

    /** The same of one theme alone. */
    public ContentFilter about(String wanted) {
        return new ContentFilter(scope, siteKey, state, typeKey, author, wanted, since, until, narrowing, text);
    }

    /** The same of some days alone. */
    public ContentFilter between(Instant first, Instant end) {
        return new ContentFilter(scope, siteKey, state, typeKey, author, theme, first, end, narrowing, text);
    }

    /** The same with some words. */
    public ContentFilter saying(String words) {
        return new ContentFilter(scope, siteKey, state, typeKey, author, theme, since, until, narrowing, words);
    }

    /** Whether anything narrows the list beyond where it comes from. */
    public boolean isNarrow() {
        return state != null
                || author != null
                || since != null
                || until != null
                || !(typeKey + theme + narrowing + text).isEmpty();
    }
}
