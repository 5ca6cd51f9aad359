package org.mosaique.web.publicsite.feed;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The newest of a face, in whatever format it is written.
 *
 * @param head what it says of itself
 * @param entries newest first
 */
record Feed(Head head, List<Entry> entries) {

    /**
     * What a feed says of itself.
     *
     * @param key key of the face
     * @param title name of the face
     * @param subtitle its slogan
     * @param language language of the contents
     * @param self whole address of the feed
     * @param home whole address of the home page
     * @param icon whole address of the emblem
     */
    record Head(String key, String title, String subtitle, String language, String self, String home, String icon) {}

    /**
     * One item.
     *
     * @param ref names it for ever
     * @param address where it is read, at its site of origin
     * @param title its title
     * @param summary plain text
     * @param author who wrote it
     * @param site name of its site of origin
     * @param theme key of its theme, may be empty
     * @param label name of its theme
     * @param picture whole address of its picture, or an empty string
     * @param published when it appeared
     * @param updated when it was last corrected
     * @param language in which it is written
     */
    record Entry(
            UUID ref,
            String address,
            String title,
            String summary,
            String author,
            String site,
            String theme,
            String label,
            String picture,
            Instant published,
            Instant updated,
            String language) {

        /** Who wrote it or, when nobody is named, the site it comes from. */
        String by() {
            return author.isBlank() ? site : author;
        }
    }

    /** When any of it was last changed; long ago for an empty feed. */
    Instant updated() {
        return entries.stream().map(Entry::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    }
}
