package org.mosaique.core.shared;

import java.io.Serializable;
import java.util.List;

/**
 * One page of a listing.
 *
 * @param rows the rows of this page, in order
 * @param total how many rows all pages have together
 * @param number which page this is, from 1
 * @param size how many rows a full page has
 */
public record Page<T>(List<T> rows, long total, int number, int size) implements Serializable {

    public Page {
        rows = List.copyOf(rows);
    }

    /** How many pages there are; at least 1, which may be empty. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** Whether there is nothing at all. */
    public boolean isEmpty() {
        return total == 0;
    }

    /** Whether a page stands before this one. */
    public boolean hasPrevious() {
        return number > 1;
    }

    /** Whether a page stands behind this one. */
    public boolean hasNext() {
        return number < pages();
    }

    /** How many rows stand before page {@code number} of {@code size} rows. */
    public static int offset(int number, int size) {
        return Math.max(0, number - 1) * size;
    }
}
