package org.mosaique.core.media;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An upload made safe: upright, in sRGB, without metadata, as JPEG in every width it will be shown in.
 *
 * @param width width of the largest rendition, the master
 * @param height height of the master
 * @param renditions the JPEG of each width, ascending
 */
public record PreparedImage(int width, int height, SortedMap<Integer, byte[]> renditions) {

    public PreparedImage {
        renditions = Collections.unmodifiableSortedMap(new TreeMap<>(renditions));
    }

    /** The largest rendition: the best of the picture that is kept. */
    public byte[] master() {
        return renditions.get(renditions.lastKey());
    }
}
