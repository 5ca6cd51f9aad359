package org.mosaique.core.content;

import java.time.LocalDate;
import java.util.List;

/**
 * What an author wrote, typed by its content type: an immutable record that travels as versioned JSON.
 *
 * <p>A body holds values only. It never reaches the database by itself, see {@link BodyCodec}.
 */
public interface Body {

    /** What the item is called in lists; never null, may be empty while it is a draft. */
    String title();

    /** What it says at length, as clean HTML; an empty string when it says nothing at length. */
    default String text() {
        return "";
    }

    /** The days on which it takes place, in order; empty when it is bound to none. */
    default List<LocalDate> dates() {
        return List.of();
    }

    /** The codes of the places that the item concerns, in the author's order; empty when it concerns none in particular. */
    default List<String> places() {
        return List.of();
    }

    /** The language it is written in, as {@code en}; an empty string when it is the site's. */
    default String language() {
        return "";
    }

    /** The pictures it shows, so that the media library knows where each of them is used. */
    default List<ImageUse> images() {
        return List.of();
    }
}
