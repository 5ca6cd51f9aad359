package org.mosaique.core.content;

import java.util.List;

/**
 * What an author wrote, typed by its content type: an immutable record that travels as versioned JSON.
 *
 * <p>A body holds values only. It never reaches the database by itself, see {@link BodyCodec}.
 */
public interface Body {

    /** What the item is called in lists; never null, may be empty while it is a draft. */
    String title();

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
