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

    /** Keeps the renditions of a picture, by width; all of them are whole on the disk when this returns. */
    void keep(UUID ref, SortedMap<Integer, byte[]> renditions);

    /** One rendition, of exactly that width. */
    Optional<Rendition> find(UUID ref, int width);
}
