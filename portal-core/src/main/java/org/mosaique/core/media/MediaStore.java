package org.mosaique.core.media;

import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;

/**
 * Where the bytes of pictures lie. Addressed by identity and width alone, never by a text of somebody's.
 *
 * <p>A store takes part in no transaction. What was written for one that was rolled back stays as an orphan: nobody
 * knows its random identity, no row points to it, and it costs its bytes only.
 */
public interface MediaStore {

    /**
     * Keeps the renditions of an edition of a picture, by width; all of them are whole on the disk when this returns. The
     * first edition is the original.
     */
    void keep(UUID ref, int edition, SortedMap<Integer, byte[]> renditions);

    /** One rendition of an edition, of exactly that width. */
    Optional<Rendition> find(UUID ref, int edition, int width);

    /** Removes every edition of a picture; nothing happens when there is none. */
    void remove(UUID ref);

    /** Keeps the renditions of the original. */
    default void keep(UUID ref, SortedMap<Integer, byte[]> renditions) {
        keep(ref, 1, renditions);
    }

    /** One rendition of the original. */
    default Optional<Rendition> find(UUID ref, int width) {
        return find(ref, 1, width);
    }
}
