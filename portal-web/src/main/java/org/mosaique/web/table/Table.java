package org.mosaique.web.table;

import java.util.List;
import java.util.function.Consumer;

/**
 * A table to take away.
 *
 * @param name what the file is called, without its ending: lower-case letters, digits, hyphens
 * @param head what stands above the columns
 * @param rows hands the rows over, one after the other
 */
public record Table(String name, List<String> head, Rows rows) {

    public Table {
        head = List.copyOf(head);
    }

    /** The rows of a table, which need not all exist at once. */
    @FunctionalInterface
    public interface Rows {

        /** Hands every row to whoever writes it down. Cells are texts, numbers, days, local times, or null for none. */
        void each(Consumer<List<?>> sink);
    }
}
